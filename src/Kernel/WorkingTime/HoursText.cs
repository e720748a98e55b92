using System.Globalization;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// A week's hours as one line: <c>Mon-Fri 08:00-12:00 13:30-17:30; Sat 08:00-11:30 reception</c>. Parts of the week are separated by
/// semicolons; <c>reception</c> marks sessions in which papers are only taken in.
/// </summary>
public static class HoursText
{
    private static readonly string[] DayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    /// <exception cref="RuleException">The line cannot be read; the message shows the part and the accepted form.</exception>
    public static WeeklyHours Parse(DateOnly from, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var week = new Dictionary<DayOfWeek, List<Session>>();
        foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            bool reception = words[^1] == "reception";
            Session[] sessions = [.. words[1..(reception ? ^1 : ^0)].Select(word => ReadSession(word, reception, part))];
            Rule.Require(sessions.Length > 0, "calendar.hours-text", $"Không đọc được giờ làm việc “{part}”. Cách ghi đúng: Mon-Fri 08:00-12:00 13:30-17:30; Sat 08:00-11:30 reception");
            foreach (DayOfWeek day in ReadDays(words[0], part))
            {
                week.TryAdd(day, []);
                week[day].AddRange(sessions);
            }
        }

        return new WeeklyHours(from, [.. week.OrderBy(w => w.Key).Select(w => new DayHours(w.Key, w.Value))]);
    }

    private static IEnumerable<DayOfWeek> ReadDays(string word, string part)
    {
        string[] ends = word.Split('-');
        int first = Array.IndexOf(DayNames, ends[0]);
        int last = Array.IndexOf(DayNames, ends[^1]);
        Rule.Require(
            first >= 0 && last >= 0 && ends.Length <= 2,
            "calendar.hours-days",
            $"Không đọc được các thứ “{word}” trong “{part}”. Cách ghi đúng: Mon Tue Wed Thu Fri Sat Sun, hoặc khoảng như Mon-Fri.");
        int count = ((last - first + 7) % 7) + 1;
        return Enumerable.Range(first, count).Select(day => (DayOfWeek)(day % 7));
    }

    private static Session ReadSession(string word, bool reception, string part)
    {
        string[] ends = word.Split('-');
        TimeOnly start = default;
        TimeOnly end = default;
        bool read = ends.Length == 2
            && TimeOnly.TryParseExact(ends[0], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out start)
            && TimeOnly.TryParseExact(ends[1], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out end);
        Rule.Require(read, "calendar.hours-session", $"Không đọc được ca “{word}” trong “{part}”. Cách ghi đúng: 08:00-12:00.");
        return new Session(start, end, reception);
    }
}
