using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Simulation;

/// <summary>Makes arrivals by the plan's rates: each working day a Poisson number, spread over its office hours by the weights of the hours.</summary>
internal static class ArrivalMaker
{
    public static readonly string[] DayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public static IReadOnlyList<Arrival> Make(CounterPlan plan, WorkCalendar calendar, long seed)
    {
        var arrivals = new List<Arrival>();
        foreach (var day in Clocks.Days(plan.From, plan.Until).Where(calendar.IsWorkingDay))
        {
            var chance = new Chance(seed, -day.DayNumber);
            var minutes = MinutesOf(day, plan, calendar);
            foreach (var procedure in plan.Procedures)
            {
                var count = chance.Poisson(procedure.PerDay * FactorOf(day, plan));
                arrivals.AddRange(Enumerable.Range(0, count).Select(_ => new Arrival(Pick(minutes, chance), procedure)));
            }
        }

        return [.. arrivals.OrderBy(a => a.At)];
    }

    private static double FactorOf(DateOnly day, CounterPlan plan) =>
        (plan.Months?.GetValueOrDefault(day.Month, 1) ?? 1) * (plan.Weekdays?.GetValueOrDefault(DayNames[(int)day.DayOfWeek], 1) ?? 1);

    /// <summary>The office minutes of a day with the weight of all up to each.</summary>
    private static List<(DateTime At, double UpTo)> MinutesOf(DateOnly day, CounterPlan plan, WorkCalendar calendar)
    {
        var minutes = new List<(DateTime At, double UpTo)>();
        var sum = 0.0;
        for (var at = calendar.OpeningOf(day); at < calendar.CloseOf(day); at = at.AddMinutes(1))
        {
            // The middle of a minute is inside or outside a session, never on its edge.
            if (calendar.IsWorkingTime(at.AddSeconds(30)))
            {
                sum += plan.Hours?.GetValueOrDefault(OfficeClock.ToOffice(at).Hour, 1) ?? 1;
                minutes.Add((at, sum));
            }
        }

        return sum > 0 ? minutes : [.. minutes.Select((m, i) => (m.At, i + 1.0))];
    }

    private static DateTime Pick(List<(DateTime At, double UpTo)> minutes, Chance chance)
    {
        var weight = chance.Next() * minutes[^1].UpTo;
        var (low, high) = (0, minutes.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = minutes[middle].UpTo > weight ? (low, middle) : (middle + 1, high);
        }

        return minutes[low].At.AddSeconds((int)(chance.Next() * 60));
    }
}
