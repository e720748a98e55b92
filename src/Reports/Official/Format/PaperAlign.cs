namespace NamRo.Reports.Official.Format;

internal enum PaperAlign
{
    Left,
    Center,
    Right,
    Both,
}
