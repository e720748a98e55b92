namespace NamRo.Kernel.Papers.Sheets;

/// <summary>
/// A cell. A text is always a text cell, whatever it begins with, so nothing that came from outside is ever computed
/// (reliability anchors, B23).
/// </summary>
public readonly record struct SheetCell
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);

    private SheetCell(SheetFormat format, string? text, decimal number)
    {
        Format = format;
        Text = text;
        Number = number;
    }

    public SheetFormat Format { get; }

    /// <summary>The text of a text cell; null for every other.</summary>
    public string? Text { get; }

    public decimal Number { get; }

    public static SheetCell Of(string? text) => string.IsNullOrEmpty(text) ? default : new(SheetFormat.Text, text, 0);

    public static SheetCell Of(long count) => new(SheetFormat.Count, null, count);

    public static SheetCell Of(decimal number) => new(SheetFormat.Fraction, null, number);

    /// <summary>A share; with nothing to divide by the cell says "-".</summary>
    public static SheetCell Rate(long part, long whole) =>
        whole == 0 ? Of("-") : new(SheetFormat.Percent, null, Math.Round((decimal)part / whole, 10));

    /// <summary>A day; one that sheets cannot count (before March 1900) is written as text.</summary>
    public static SheetCell Of(DateOnly? day) => day switch
    {
        null => default,
        { } d when d < FirstSafeDay => Of(d.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)),
        { } d => new(SheetFormat.Date, null, d.DayNumber - DayZero.DayNumber),
    };

    /// <summary>A moment as the office's clock shows it, to the minute; the caller has turned the instant into office time.</summary>
    public static SheetCell OfOfficeTime(DateTime moment)
    {
        var minutes = (long)moment.TimeOfDay.TotalMinutes;
        var days = DateOnly.FromDateTime(moment).DayNumber - DayZero.DayNumber;
        return new(SheetFormat.Moment, null, days + Math.Round(minutes / 1440m, 10));
    }

    internal static SheetCell Styled(SheetFormat format, string text) => new(format, text, 0);
}
