using System.Globalization;
using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>The text in which time limits are looked for, and the day from which a missing year is inferred.</summary>
internal sealed class DeadlineContext(MappedText text, DateOnly? signed)
{
    public string Folded => text.Folded;

    public DateOnly? Signed => signed;

    /// <summary>The text as printed, for words that differ from others by their marks only.</summary>
    public string Printed(Match match) => text.Text.Substring(match.Index, match.Length);

    /// <summary>Whether the word "tính" ("counted") stands right before; "tỉnh" folds alike.</summary>
    public bool IsCountedFrom(int index)
    {
        string before = text.Text[..index].TrimEnd();
        return before.EndsWith("tính", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" tinh", StringComparison.Ordinal);
    }

    public string Before(int index) => text.Folded[..index];

    public string After(Match match) => text.Folded[(match.Index + match.Length)..];

    /// <summary>ISO day; a missing year is that of signing, or the next when the day is already over (task-extraction.md 7).</summary>
    public string? Day(int day, int month, int? year)
    {
        int? full = year ?? InferYear(candidate => Valid(day, month, candidate) is DateOnly found && found >= signed);
        return full is int y && Valid(day, month, y) is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    public string? Month(int month, int? year)
    {
        int? full = year ?? InferYear(candidate => candidate > signed!.Value.Year || month >= signed.Value.Month);
        return month is >= 1 and <= 12 && full is int y ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{month:00}") : null;
    }

    public string? Quarter(int quarter, int? year)
    {
        int? full = year ?? InferYear(candidate => candidate > signed!.Value.Year || quarter >= (signed.Value.Month + 2) / 3);
        return quarter is >= 1 and <= 4 && full is int y ? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-Q{quarter}") : null;
    }

    /// <summary>A day without its month: in the month of signing, or the next when it is over.</summary>
    public string? DayOfMonth(int day, int monthsAhead = 0)
    {
        if (signed is not DateOnly from)
        {
            return null;
        }

        DateOnly month = from.AddMonths(monthsAhead > 0 ? monthsAhead : day < from.Day ? 1 : 0);
        return Day(day, month.Month, month.Year);
    }

    private int? InferYear(Func<int, bool> isAhead)
    {
        return signed is DateOnly from ? isAhead(from.Year) ? from.Year : from.Year + 1 : null;
    }

    private static DateOnly? Valid(int day, int month, int year)
    {
        bool valid = year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return valid ? new DateOnly(year, month, day) : null;
    }
}
