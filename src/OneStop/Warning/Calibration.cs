using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Warning;

/// <summary>
/// Holds the early warning to the past by a split in time: each dossier received from a day on is put back to one moment of its course and
/// forecast from what was known when that day began: dossiers that were finished, and what those under way had taken. One forecast a dossier,
/// so that long ones don't count twice. Pure.
/// </summary>
internal static class Calibration
{
    /// <summary>Moments of the course at which forecasts are made, in tenths of the term; each dossier gets one by its place in time.</summary>
    private const int Moments = 9;

    public static CalibrationTable Of(IReadOnlyList<PastDossier> dossiers, DateOnly from, WarningSettings settings, WorkCalendar calendar)
    {
        var byEnd = new Queue<PastDossier>(dossiers.OrderBy(d => d.DoneAt).ThenBy(d => d.Id));
        var loads = LoadBook.Of(dossiers);
        var history = new StepHistory([], loads, calendar);
        Learn(byEnd, history, from);
        var (known, unknown) = (history.Count, 0);
        var judged = new List<(double Chance, bool Late)>();
        var arrivals = new Arrivals(dossiers);
        var forecaster = new Forecaster(history, settings.MinSamples);
        foreach (var day in Moment(dossiers, from, calendar, loads).GroupBy(m => OfficeClock.DayOf(m.At)).OrderBy(g => g.Key))
        {
            Learn(byEnd, history, day.Key);
            history.SetUnderWay(arrivals.UnderWay(OfficeClock.ToUtc(day.Key, TimeOnly.MinValue), calendar));
            foreach (var (_, position, late) in day)
            {
                if (forecaster.Of(position).Chance is { } chance)
                {
                    judged.Add((chance, late));
                }
                else
                {
                    unknown++;
                }
            }
        }

        return Table(from, known, unknown, judged, settings);
    }

    /// <summary>History of a forecast: what was finished before the day.</summary>
    private static void Learn(Queue<PastDossier> byEnd, StepHistory history, DateOnly before)
    {
        while (byEnd.TryPeek(out var next) && OfficeClock.DayOf(next.DoneAt) < before)
        {
            history.Learn(byEnd.Dequeue());
        }
    }

    private static IEnumerable<(DateTime At, Position Position, bool Late)> Moment(
        IReadOnlyList<PastDossier> dossiers, DateOnly from, WorkCalendar calendar, LoadBook loads) =>
        from numbered in dossiers.OrderBy(d => d.ReceivedAt).ThenBy(d => d.Id).Index()
        where OfficeClock.DayOf(numbered.Item.ReceivedAt) >= @from
        let at = Snapshot.InstantAt(numbered.Item, ((numbered.Index % Moments) + 1) / 10.0, calendar)
        let position = Snapshot.At(numbered.Item, at, calendar, loads)
        where position is not null
        select (at, position, numbered.Item.IsLate);

    private static CalibrationTable Table(DateOnly from, int known, int unknown, List<(double Chance, bool Late)> judged, WarningSettings settings)
    {
        var rate = judged.Count == 0 ? 0 : (double)judged.Count(j => j.Late) / judged.Count;
        var bands = settings.Bands.Select(band =>
        {
            var inBand = judged.Where(j => band.Holds(j.Chance)).ToList();
            return new CalibrationBand(band, inBand.Count, inBand.Count(j => j.Late), inBand.Count == 0 ? 0 : inBand.Average(j => j.Chance));
        });
        return new CalibrationTable(from, known, unknown, [.. bands], Distance(judged, j => j.Chance), Distance(judged, _ => rate));
    }

    private static double Distance(List<(double Chance, bool Late)> judged, Func<(double Chance, bool Late), double> said) =>
        judged.Count == 0 ? 0 : judged.Average(j => Math.Pow(said(j) - (j.Late ? 1 : 0), 2));

    /// <summary>Dossiers in the order of receipt, with those under way as days go by.</summary>
    private sealed class Arrivals(IEnumerable<PastDossier> dossiers)
    {
        private readonly Queue<PastDossier> coming = new(dossiers.OrderBy(d => d.ReceivedAt).ThenBy(d => d.Id));
        private List<PastDossier> here = [];

        public IEnumerable<OpenDossier> UnderWay(DateTime instant, WorkCalendar calendar)
        {
            while (coming.TryPeek(out var next) && next.ReceivedAt < instant)
            {
                here.Add(coming.Dequeue());
            }

            here = here.FindAll(d => d.DoneAt > instant);
            return here.Select(d => Snapshot.Open(d, instant, calendar)).OfType<OpenDossier>();
        }
    }
}
