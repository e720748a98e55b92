namespace NamRo.Kernel.Indicators;

/// <summary>
/// One figure with its name, the same wherever it is printed: screen, JSON, XLSX, DOCX. A rate carries what it is a rate of and never stands
/// without it (house rule 7).
/// </summary>
/// <param name="Code">Stable name for programs, in kebab-case.</param>
/// <param name="Name">The Vietnamese name, as reports print it.</param>
/// <param name="Value">A count, or a share of one; null when there is nothing to divide by.</param>
public sealed record IndicatorValue(string Code, string Name, decimal? Value)
{
    /// <summary>Rates are printed as percentages with these.</summary>
    public long? Numerator { get; init; }

    public long? Denominator { get; init; }

    /// <summary>The address that opens exactly the rows counted, for the reader who asked; of a rate, the rows of the numerator.</summary>
    public string? Link { get; init; }

    public bool IsRate => Denominator is not null;

    public static IndicatorValue Count(string code, string name, long count, string? link = null) => new(code, name, count) { Link = link };

    /// <summary>A share rounded to four decimals; without a denominator there is no value.</summary>
    public static IndicatorValue Rate(string code, string name, long part, long whole, string? link = null) =>
        new(code, name, whole == 0 ? null : Math.Round((decimal)part / whole, 4)) { Numerator = part, Denominator = whole, Link = link };
}
