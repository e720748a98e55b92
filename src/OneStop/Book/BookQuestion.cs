using System.Globalization;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;

namespace NamRo.OneStop.Book;

/// <summary>Which pages of the book are asked for, as it stands in an address; the page, its downloads and its next page ask the same.</summary>
internal sealed class BookQuestion
{
    /// <summary>The desk whose book it is; null for the reader's own.</summary>
    public UnitId? Desk { get; set; }

    /// <summary>A book is kept by field; null for all fields of the desk, by day of receipt.</summary>
    public string? Field { get; set; }

    /// <summary>First office day of receipt; null for the current quarter.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public Period PeriodOn(DateOnly today)
    {
        var quarter = Period.QuarterOf(From ?? To ?? today);
        return new Period(From ?? quarter.From, To ?? quarter.To);
    }

    /// <summary>The question as the end of an address.</summary>
    public string Query() => "?" + string.Join('&', new (string Name, string? Value)[]
    {
        ("desk", Desk?.ToString()), ("field", Field), ("from", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("to", To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    }.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
}
