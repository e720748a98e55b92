using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

/// <summary>The slow and obvious way to count: step through the minutes and ask of each whether it is worked.</summary>
internal sealed class NaiveCalendar(CalendarDefinition definition)
{
    private readonly Dictionary<DateOnly, IReadOnlyList<Session>> days = [];

    public DateTime Add(DateTime start, long minutes)
    {
        DateTime instant = start;
        for (long left = minutes; left > 0; instant = instant.AddMinutes(1))
        {
            left -= IsWorkedMinute(instant) ? 1 : 0;
        }

        return instant;
    }

    public long Between(DateTime from, DateTime to)
    {
        long minutes = 0;
        for (DateTime instant = from; instant < to; instant = instant.AddMinutes(1))
        {
            minutes += IsWorkedMinute(instant) ? 1 : 0;
        }

        return minutes;
    }

    private bool IsWorkedMinute(DateTime utc)
    {
        DateTime office = OfficeClock.ToOffice(utc);
        long time = office.TimeOfDay.Ticks;
        DateOnly day = DateOnly.FromDateTime(office);
        if (!days.TryGetValue(day, out IReadOnlyList<Session>? sessions))
        {
            days[day] = sessions = Sessions(day);
        }

        foreach (Session session in sessions)
        {
            if (!session.ReceptionOnly && session.StartTicks <= time && time < session.EndTicks)
            {
                return true;
            }
        }

        return false;
    }

    private IReadOnlyList<Session> Sessions(DateOnly day)
    {
        WeeklyHours week = definition.Hours.Where(h => h.From <= day).MaxBy(h => h.From) ?? definition.Hours.MinBy(h => h.From)!;
        CalendarDay? special = definition.Days.FirstOrDefault(d => d.Date == day) ?? definition.PublicDays.FirstOrDefault(d => d.Date == day);
        if (special is null)
        {
            return week.On(day.DayOfWeek);
        }

        bool ownHours = week.On(day.DayOfWeek).Any(s => !s.ReceptionOnly);
        return !special.IsWorked ? [] : special.Sessions ?? (ownHours ? week.On(day.DayOfWeek) : week.Ordinary());
    }
}
