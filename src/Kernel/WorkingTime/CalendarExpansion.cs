using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>Lays a definition out day by day: the hours of each day of the horizon, with equal hours shared.</summary>
internal sealed class CalendarExpansion
{
    private readonly CalendarDefinition definition;
    private readonly WeeklyHours[] hours;
    private readonly Dictionary<DateOnly, CalendarDay> specialDays;
    private readonly List<DayPattern> patterns = [];
    private readonly Dictionary<string, short> patternOf = new(StringComparer.Ordinal);

    public CalendarExpansion(CalendarDefinition definition)
    {
        this.definition = definition;
        Rule.Require(definition.From <= definition.To, "calendar.range", $"Lịch {definition.Code}: ngày đầu {definition.From} phải trước ngày cuối {definition.To}.");
        Rule.Require(definition.Hours.Count > 0, "calendar.no-hours", $"Lịch {definition.Code} chưa có giờ làm việc trong tuần.");
        Rule.Require(definition.StandardDayMinutes is > 0 and <= 1440, "calendar.standard-day", $"Lịch {definition.Code}: một ngày làm việc phải từ 1 đến 1440 phút, không phải {definition.StandardDayMinutes}.");
        hours = [.. definition.Hours.OrderBy(hours => hours.From)];
        specialDays = Merge(definition);
        Lay();
        Rule.Require(Work.Length > 1, "calendar.no-work", $"Lịch {definition.Code} không có ngày làm việc nào.");
    }

    /// <summary>Per day, how many working days are before it; one entry more than days.</summary>
    public int[] Ordinals { get; private set; } = [];

    /// <summary>The working days in order, then a closing entry that holds the total.</summary>
    public WorkDay[] Work { get; private set; } = [];

    /// <summary>Per day, the pattern of hours in which only papers are taken in; 0 is none.</summary>
    public short[] Reception { get; private set; } = [];

    public IReadOnlyList<DayPattern> Patterns => patterns;

    public IReadOnlyDictionary<DateOnly, CalendarDay> Special => specialDays;

    private static Dictionary<DateOnly, CalendarDay> Merge(CalendarDefinition definition)
    {
        Dictionary<DateOnly, CalendarDay> merged = Layer(definition.PublicDays, definition.Code);
        foreach ((DateOnly date, CalendarDay day) in Layer(definition.Days, definition.Code))
        {
            merged[date] = day;
        }

        return merged;
    }

    private static Dictionary<DateOnly, CalendarDay> Layer(IReadOnlyList<CalendarDay> days, string code)
    {
        var layer = new Dictionary<DateOnly, CalendarDay>(days.Count);
        foreach (CalendarDay day in days)
        {
            Rule.Require(layer.TryAdd(day.Date, day), "calendar.day-twice", $"Lịch {code}: ngày {day.Date} được ghi hai lần. Hãy giữ một dòng.");
        }

        return layer;
    }

    private void Lay()
    {
        int count = definition.To.DayNumber - definition.From.DayNumber + 1;
        var work = new List<WorkDay>(count);
        Ordinals = new int[count + 1];
        Reception = new short[count];
        PatternOf([]);
        long before = 0;
        for (int day = 0; day < count; day++)
        {
            Ordinals[day] = work.Count;
            IReadOnlyList<Session> sessions = SessionsOn(definition.From.AddDays(day));
            Reception[day] = PatternOf([.. sessions.Where(s => s.ReceptionOnly)]);
            short pattern = PatternOf([.. sessions.Where(s => !s.ReceptionOnly)]);
            if (pattern != 0)
            {
                work.Add(new WorkDay(before, day, pattern));
                before += patterns[pattern].Total;
            }
        }

        Ordinals[count] = work.Count;
        work.Add(new WorkDay(before, int.MaxValue, 0));
        Work = [.. work];
    }

    private IReadOnlyList<Session> SessionsOn(DateOnly date)
    {
        WeeklyHours week = Array.FindLast(hours, hours => hours.From <= date) ?? hours[0];
        if (!specialDays.TryGetValue(date, out CalendarDay? special))
        {
            return week.On(date.DayOfWeek);
        }

        if (!special.IsWorked)
        {
            return [];
        }

        return special.Sessions ?? (week.On(date.DayOfWeek).Any(s => !s.ReceptionOnly) ? week.On(date.DayOfWeek) : week.Ordinary());
    }

    private short PatternOf(IReadOnlyList<Session> sessions)
    {
        string key = string.Join(' ', sessions.Select(s => $"{s.StartTicks}-{s.EndTicks}"));
        if (!patternOf.TryGetValue(key, out short pattern))
        {
            pattern = (short)patterns.Count;
            patterns.Add(new DayPattern(Session.Checked(sessions, definition.Code)));
            patternOf.Add(key, pattern);
        }

        return pattern;
    }
}
