namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// Due instants of fixed days, and the last day of the periods that directives name (task-extraction.md 7: a day, a month, a quarter, a year
/// end with their last day).
/// </summary>
public static class FixedDue
{
    /// <summary>The due instant of a fixed day: closing time, or the named hour; when the day is off, the close of a working day beside it.</summary>
    public static DateTime At(DateOnly day, TimeOnly? time, OffDayMove move, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (calendar.IsWorkingDay(day))
        {
            return time is { } hour ? OfficeClock.ToUtc(day, hour) : calendar.CloseOf(day);
        }

        return move == OffDayMove.Next ? calendar.CloseOnOrAfter(day) : calendar.CloseOnOrBefore(day);
    }

    /// <summary>Reads <c>2024-09-15</c>, <c>2024-09</c>, <c>2024-Q4</c> or <c>2024</c> as the last day it covers.</summary>
    public static bool TryParseLastDay(string? text, out DateOnly lastDay)
    {
        string value = (text ?? "").Trim();
        lastDay = default;
        if (value.Length == 10)
        {
            return DateOnly.TryParseExact(value, "yyyy-MM-dd", out lastDay);
        }

        bool hasYear = value.Length is 4 or 7 && int.TryParse(value.AsSpan(0, 4), out int year) && year is >= 1900 and <= 9000;
        int month = !hasYear ? 0 : value.Length == 4 ? 12 : LastMonth(value.AsSpan(4));
        if (month == 0)
        {
            return false;
        }

        lastDay = LastDayOf(int.Parse(value.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture), month);
        return true;
    }

    internal static DateOnly LastDayOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static int LastMonth(ReadOnlySpan<char> part)
    {
        bool quarter = part[1] is 'Q' or 'q';
        if (part[0] != '-' || !int.TryParse(part[(quarter ? 2 : 1)..], out int number))
        {
            return 0;
        }

        return quarter ? (number is >= 1 and <= 4 ? number * 3 : 0) : number is >= 1 and <= 12 ? number : 0;
    }
}
