using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Counter;

/// <summary>Where late dossiers are held, or what somebody has in hands.</summary>
internal sealed record BoardLoad(UnitId? Unit, PersonId? Person, string? Step, int Open, int Late);

/// <param name="Key">Field, procedure code or unit.</param>
internal sealed record BoardRate(string Key, string Name, int InTime, int Whole);

/// <summary>The live figures of a desk.</summary>
internal sealed record BoardFigures
{
    public required IReadOnlyDictionary<BoardGroup, int> Groups { get; init; }

    /// <summary>Late ones by the unit and step that hold them.</summary>
    public required IReadOnlyList<BoardLoad> Held { get; init; }

    public required IReadOnlyList<BoardLoad> ByOfficer { get; init; }

    public required IReadOnlyList<BoardLoad> ByStep { get; init; }

    public int Open => Groups.Values.Sum();
}

/// <summary>Counts what the board shows: every figure is a filter's count, so that its link opens what it counts.</summary>
internal sealed class DossierBoard(IOneStop desk, TimeProvider clock)
{
    public const int MostRows = 15;

    public async Task<BoardFigures> ReadAsync(Actor actor, DossierFilter filter, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var tomorrow = OfficeClock.ToUtc(OfficeClock.DayOf(now).AddDays(1).ToDateTime(TimeOnly.MinValue));
        var open = (filter with { Open = true }).Apply(desk.Visible(actor, openOnly: true), now);
        var loads = await open
            .GroupBy(r => new { Unit = r.HolderUnit, Person = r.HolderPerson, r.StepName, Waits = r.PausedAt != null })
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Late = g.Count(r => r.DueAt < now),
                Today = g.Count(r => r.DueAt >= now && r.DueAt < tomorrow),
            }).ToListAsync(cancellation);
        var running = loads.Where(l => !l.Key.Waits).Select(l => new BoardLoad(l.Key.Unit, l.Key.Person, l.Key.StepName, l.Count, l.Late)).ToList();
        var (late, today) = (running.Sum(l => l.Late), loads.Where(l => !l.Key.Waits).Sum(l => l.Today));
        return new BoardFigures
        {
            Groups = new Dictionary<BoardGroup, int>
            {
                [BoardGroup.Waiting] = loads.Where(l => l.Key.Waits).Sum(l => l.Count), [BoardGroup.InTime] = running.Sum(l => l.Open) - late - today,
                [BoardGroup.DueToday] = today, [BoardGroup.Late] = late,
            },
            Held = Sum(running.Where(l => l.Late > 0), l => (l.Unit, null, l.Step)),
            ByOfficer = Sum(running.Where(l => l.Person is not null), l => (l.Unit, l.Person, null)),
            ByStep = Sum(running, l => (null, null, l.Step)),
        };
    }

    /// <summary>Finished in time by field, procedure or unit: results of the filter's days, by the minute.</summary>
    public async Task<IReadOnlyList<BoardRate>> RatesAsync(Actor actor, DossierFilter filter, RateBy by, CancellationToken cancellation)
    {
        var done = filter.Apply(desk.Visible(actor), clock.UtcNow()).Where(r => r.DoneAt != null);
        if (by == RateBy.Unit)
        {
            var units = await done.GroupBy(r => r.Responsible)
                .Select(g => new { g.Key, Whole = g.Count(), InTime = g.Count(r => r.DueAt == null || r.DoneAt <= r.DueAt) }).ToListAsync(cancellation);
            return Ordered(units.Select(u => new BoardRate(u.Key.ToString(), "", u.InTime, u.Whole)));
        }

        var named = by == RateBy.Field
            ? done.GroupBy(r => new { Key = r.Field, Name = r.Field })
            : done.GroupBy(r => new { Key = r.ProcedureCode, Name = r.ProcedureName });
        var found = await named.Select(g => new { g.Key, Whole = g.Count(), InTime = g.Count(r => r.DueAt == null || r.DoneAt <= r.DueAt) })
            .ToListAsync(cancellation);
        return Ordered(found.GroupBy(f => f.Key.Key).Select(g => new BoardRate(g.Key, g.First().Key.Name, g.Sum(x => x.InTime), g.Sum(x => x.Whole))));
    }

    private static IReadOnlyList<BoardRate> Ordered(IEnumerable<BoardRate> rates) =>
        [.. rates.OrderBy(r => (double)r.InTime / r.Whole).ThenByDescending(r => r.Whole).ThenBy(r => r.Key, StringComparer.Ordinal)];

    private static IReadOnlyList<BoardLoad> Sum(IEnumerable<BoardLoad> loads, Func<BoardLoad, (UnitId?, PersonId?, string?)> key) =>
    [
        .. loads.GroupBy(key).Select(g => new BoardLoad(g.Key.Item1, g.Key.Item2, g.Key.Item3, g.Sum(l => l.Open), g.Sum(l => l.Late)))
            .OrderByDescending(l => l.Late).ThenByDescending(l => l.Open),
    ];
}

/// <summary>By what the rate of results in time is shown.</summary>
internal enum RateBy
{
    Field,
    Procedure,
    Unit,
}
