using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Warning;

/// <summary>
/// Holds the early warning to the past by a split in time: each dossier received from a day on is put back to one moment of its course and
/// forecast from those that were finished before that month began. One forecast a dossier, so that long ones don't count twice. Pure.
/// </summary>
internal static class Calibration
{
    /// <summary>Moments of the course at which forecasts are made, in tenths of the term; each dossier gets one by its place in time.</summary>
    private const int Moments = 9;

    public static CalibrationTable Of(IReadOnlyList<PastDossier> dossiers, DateOnly from, WarningSettings settings, WorkCalendar calendar)
    {
        var byEnd = new Queue<PastDossier>(dossiers.OrderBy(d => d.DoneAt).ThenBy(d => d.Id));
        var loads = LoadBook.Of(dossiers);
        var history = new List<PastDossier>();
        Learn(byEnd, history, from);
        var (known, unknown) = (history.Count, 0);
        var judged = new List<(double Chance, bool Late)>();
        foreach (var month in Moment(dossiers, from, calendar, loads).GroupBy(m => FirstOfMonth(m.At)).OrderBy(g => g.Key))
        {
            Learn(byEnd, history, month.Key < from ? from : month.Key);
            var forecaster = new Forecaster(new StepHistory(history, loads, calendar), settings.MinSamples);
            foreach (var (_, position, late) in month)
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
    private static void Learn(Queue<PastDossier> byEnd, List<PastDossier> history, DateOnly before)
    {
        while (byEnd.TryPeek(out var next) && OfficeClock.DayOf(next.DoneAt) < before)
        {
            history.Add(byEnd.Dequeue());
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

    private static DateOnly FirstOfMonth(DateTime at) => OfficeClock.DayOf(at) is var day ? new DateOnly(day.Year, day.Month, 1) : default;

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
}
