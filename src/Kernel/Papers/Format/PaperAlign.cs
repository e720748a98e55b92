namespace NamRo.Kernel.Papers.Format;

public enum PaperAlign
{
    Left,
    Center,
    Right,
    Both,
}
