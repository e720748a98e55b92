using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Warning;

/// <summary>
/// What past dossiers took from each step on, by process, unit and season, and what those under way have taken so far. Built in the order of
/// time, then only read.
/// </summary>
internal sealed class StepHistory
{
    /// <summary>Of each step and unit the newest ones: enough for quantiles, and today is nearer to yesterday than to two years ago.</summary>
    private const int MostLegs = 10_000;

    private static readonly HistoryLevel[] Levels = [.. Enum.GetValues<HistoryLevel>().Where(l => l != HistoryLevel.None)];

    private readonly Dictionary<Key, List<PastLeg>> cells = [];
    private readonly Dictionary<Key, List<PastLeg>> underWay = [];
    private readonly LoadBook loads;
    private readonly WorkCalendar calendar;

    public StepHistory(IReadOnlyCollection<PastDossier> dossiers, LoadBook loads, WorkCalendar calendar)
    {
        (this.loads, this.calendar) = (loads, calendar);
        foreach (var past in dossiers.OrderBy(d => d.DoneAt).ThenBy(d => d.Id))
        {
            Learn(past);
        }
    }

    /// <summary>Finished dossiers taken in.</summary>
    public int Count { get; private set; }

    /// <summary>The quarter of the year, 1 to 4, of an office day: the season.</summary>
    public static int SeasonOf(DateTime receivedAt) => ((OfficeClock.DayOf(receivedAt).Month - 1) / 3) + 1;

    /// <summary>What is on record of this step, nearest history first; at the nearest level whatever the load was.</summary>
    public IEnumerable<(HistoryLevel Level, IReadOnlyList<PastLeg> Legs)> LegsAt(Position at) =>
        from level in Levels
        let key = KeyOf(level, at.Process, at.Unit, at.Season, at.Step)
        let legs = cells.GetValueOrDefault(key)
        where legs is not null
        select (level, (IReadOnlyList<PastLeg>)(underWay.TryGetValue(key, out var open) ? [.. legs, .. open] : legs));

    /// <summary>Takes in a dossier that was finished after all that are known.</summary>
    public void Learn(PastDossier past)
    {
        Count++;
        foreach (var (key, leg) in Known(past.Process, past.Unit, past.ReceivedAt, past.Work, isEnded: true))
        {
            var legs = AddTo(cells, key, leg);
            if (legs.Count > MostLegs * 11 / 10)
            {
                legs.RemoveRange(0, legs.Count - MostLegs);
            }
        }
    }

    /// <summary>Says anew which dossiers are under way and what they have taken until now.</summary>
    public void SetUnderWay(IEnumerable<OpenDossier> dossiers)
    {
        underWay.Clear();
        foreach (var open in dossiers)
        {
            foreach (var (key, leg) in Known(open.Process, open.Unit, open.ReceivedAt, open.Work, isEnded: false))
            {
                AddTo(underWay, key, leg);
            }
        }
    }

    /// <summary>How many dossiers the unit of a past leg had in hand when the leg had lasted so many working minutes.</summary>
    public int LoadDuring(PastLeg leg, int spent) => loads.At(leg.Unit, calendar.AddMinutes(leg.From, new WorkingMinutes(spent)));

    /// <summary>How many dossiers the unit has in work.</summary>
    public int LoadOf(UnitId unit, DateTime instant) => loads.At(unit, instant);

    private static IEnumerable<(Key Key, PastLeg Leg)> Known(string process, UnitId unit, DateTime receivedAt, IReadOnlyList<Stretch> work, bool isEnded) =>
        from leg in Leg.Of(work)
        let known = new PastLeg(unit, leg.From, leg.Minutes, leg.After, isEnded)
        from level in Levels
        where level != HistoryLevel.UnitAtLoad
        select (KeyOf(level, process, unit, SeasonOf(receivedAt), leg.Step), known);

    private static List<PastLeg> AddTo(Dictionary<Key, List<PastLeg>> cells, Key key, PastLeg leg)
    {
        if (!cells.TryGetValue(key, out var legs))
        {
            cells.Add(key, legs = []);
        }

        legs.Add(leg);
        return legs;
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

/// <summary>A leg of another dossier. Minutes of working time.</summary>
/// <param name="IsEnded">False while its dossier is under way: minutes are then those so far.</param>
internal readonly record struct PastLeg(UnitId Unit, DateTime From, int Minutes, int After, bool IsEnded = true);
