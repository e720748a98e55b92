namespace NamRo.Kernel.Papers.Sheets;

/// <summary>What a cell holds and how it is shown. The order is the order of cell formats in the file.</summary>
public enum SheetFormat
{
    Empty,
    Title,
    Head,
    Note,
    Text,
    Count,
    Fraction,
    Percent,
    Date,
    Moment,
}
