using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Warning;

/// <summary>What past dossiers took from each step on, by process, unit and season. Read only; built anew to take in newer ones.</summary>
internal sealed class StepHistory
{
    /// <summary>Of each step and unit the newest ones: enough for quantiles, and today is nearer to yesterday than to two years ago.</summary>
    private const int MostLegs = 10_000;

    private static readonly HistoryLevel[] Levels = [.. Enum.GetValues<HistoryLevel>().Where(l => l != HistoryLevel.None)];

    private readonly Dictionary<Key, List<PastLeg>> cells = [];
    private readonly LoadBook loads;
    private readonly WorkCalendar calendar;

    public StepHistory(IReadOnlyCollection<PastDossier> dossiers, LoadBook loads, WorkCalendar calendar)
    {
        (Count, this.loads, this.calendar) = (dossiers.Count, loads, calendar);
        foreach (var past in dossiers.OrderBy(d => d.DoneAt).ThenBy(d => d.Id))
        {
            Add(past);
        }

        foreach (var legs in cells.Values.Where(l => l.Count > MostLegs))
        {
            legs.RemoveRange(0, legs.Count - MostLegs);
        }
    }

    /// <summary>Dossiers taken in.</summary>
    public int Count { get; }

    /// <summary>The quarter of the year, 1 to 4, of an office day: the season.</summary>
    public static int SeasonOf(DateTime receivedAt) => ((OfficeClock.DayOf(receivedAt).Month - 1) / 3) + 1;

    /// <summary>What is on record of this step, nearest history first; at the nearest level whatever the load was.</summary>
    public IEnumerable<(HistoryLevel Level, IReadOnlyList<PastLeg> Legs)> LegsAt(Position at) =>
        from level in Levels
        let legs = cells.GetValueOrDefault(KeyOf(level, at.Process, at.Unit, at.Season, at.Step))
        where legs is not null
        select (level, (IReadOnlyList<PastLeg>)legs);

    /// <summary>How many dossiers the unit of a past leg had in hand when the leg had lasted so many working minutes.</summary>
    public int LoadDuring(PastLeg leg, int spent) => loads.At(leg.Unit, calendar.AddMinutes(leg.From, new WorkingMinutes(spent)));

    /// <summary>How many dossiers the unit has in work.</summary>
    public int LoadOf(UnitId unit, DateTime instant) => loads.At(unit, instant);

    private void Add(PastDossier past)
    {
        foreach (var leg in Leg.Of(past.Work))
        {
            var known = new PastLeg(past.Unit, leg.From, leg.Minutes, leg.After);
            foreach (var level in Levels.Where(l => l != HistoryLevel.UnitAtLoad))
            {
                AddTo(KeyOf(level, past.Process, past.Unit, SeasonOf(past.ReceivedAt), leg.Step), known);
            }
        }
    }

    private void AddTo(Key key, PastLeg leg)
    {
        if (!cells.TryGetValue(key, out var legs))
        {
            cells.Add(key, legs = []);
        }

        legs.Add(leg);
    }

    /// <summary>Load is no key: it is compared at the same time of the leg. So that level reads the unit's own cell.</summary>
    private static Key KeyOf(HistoryLevel level, string process, UnitId unit, int season, int step) => level switch
    {
        HistoryLevel.UnitInSeason => new Key(process, unit, season, step),
        HistoryLevel.UnitAtLoad or HistoryLevel.Unit => new Key(process, unit, null, step),
        HistoryLevel.AllInSeason => new Key(process, null, season, step),
        _ => new Key(process, null, null, step),
    };

    private readonly record struct Key(string Process, UnitId? Unit, int? Season, int Step);
}

/// <summary>A leg of a past dossier. Minutes of working time.</summary>
internal readonly record struct PastLeg(UnitId Unit, DateTime From, int Minutes, int After);
