using System.Globalization;

namespace NamRo.Kernel.WorkingTime;

/// <summary>Reads the text of a rhythm.</summary>
internal static class RhythmText
{
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static ReviewRhythm? Read(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string head = colon < 0 ? text : text[..colon];
        string? rest = colon < 0 ? null : text[(colon + 1)..];
        return head switch
        {
            "continuous" when rest is null => new ReviewRhythm(RhythmKind.Continuous, text),
            "semester" when rest is null => new ReviewRhythm(RhythmKind.Semester, text),
            "daily" => Daily(text, rest),
            "weekly" => Weekly(text, rest),
            "monthly" => Months(RhythmKind.Monthly, text, rest, 2),
            "quarterly" => Months(RhythmKind.Quarterly, text, rest, 1),
            "semiannual" => YearDays(RhythmKind.SemiAnnual, text, rest, [(6, 30), (12, 31)]),
            "yearly" => YearDays(RhythmKind.Yearly, text, rest, [(12, 31)]),
            "every" => Every(text, rest),
            _ => null,
        };
    }

    private static ReviewRhythm? Daily(string text, string? hour)
    {
        if (hour is null)
        {
            return new ReviewRhythm(RhythmKind.Daily, text);
        }

        return TimeOnly.TryParseExact(hour, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time)
            ? new ReviewRhythm(RhythmKind.Daily, text) { Hour = time }
            : null;
    }

    private static ReviewRhythm? Weekly(string text, string? day)
    {
        int weekday = day is null ? (int)DayOfWeek.Friday : Array.IndexOf(Weekdays, day);
        return weekday < 0 ? null : new ReviewRhythm(RhythmKind.Weekly, text) { Weekday = (DayOfWeek)weekday };
    }

    private static ReviewRhythm? Months(RhythmKind kind, string text, string? rest, int most)
    {
        if (rest is null or "last")
        {
            return new ReviewRhythm(kind, text);
        }

        if (rest == "first")
        {
            return new ReviewRhythm(kind, text) { IsFirst = true };
        }

        int[] days = [.. rest.Split(',').Select(part => Number(part, 1, 31))];
        return days.Contains(0) || days.Length > most ? null : new ReviewRhythm(kind, text) { MonthDays = days };
    }

    private static ReviewRhythm? YearDays(RhythmKind kind, string text, string? rest, (int Month, int Day)[] otherwise)
    {
        if (rest is null)
        {
            return new ReviewRhythm(kind, text) { YearDays = otherwise };
        }

        (int Month, int Day)[] days = [.. rest.Split(',').Select(MonthDay)];
        return days.Contains(default) || days.Length != otherwise.Length ? null : new ReviewRhythm(kind, text) { YearDays = days };
    }

    private static (int Month, int Day) MonthDay(string part)
    {
        // A leap year, so that 29 February can be named.
        return DateOnly.TryParseExact("2024-" + part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? (day.Month, day.Day)
            : default;
    }

    private static ReviewRhythm? Every(string text, string? rest)
    {
        int count = rest is { Length: > 1 } && rest[^1] is ('h' or 'd' or 'w' or 'm') ? Number(rest[..^1], 1, 1000) : 0;
        return count == 0 ? null : new ReviewRhythm(RhythmKind.Every, text) { Count = count, Unit = rest![^1] };
    }

    private static int Number(string text, int least, int most)
    {
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most ? number : 0;
    }
}
