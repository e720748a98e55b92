using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Reports.Statistics;

/// <summary>Open cases in the hands of one unit, or of one person in it.</summary>
/// <param name="Person">Null for work that the unit holds and nobody in particular.</param>
internal sealed record HolderLine(UnitId Unit, PersonId? Person, HolderKind Kind, CaseFilter Filter, int Held, int Overdue)
{
    public string HeldHref => Filter.Href();

    public string OverdueHref => (Filter with { Cell = TimeCell.OpenOverdue }).Href();
}

/// <summary>Who holds what at this moment, with what is late among it.</summary>
internal sealed class HolderStatistics(ICasework casework, IOrganisation organisation, TimeProvider clock)
{
    /// <summary>Largest number of overdue cases first. Persons are told apart when <paramref name="byPerson"/>; units otherwise.</summary>
    public async Task<IReadOnlyList<HolderLine>> ReadAsync(Actor actor, CaseFilter filter, bool byPerson, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var open = filter with { Sum = CaseSum.Open };
        var found = await open.Apply(casework.Visible(actor), organisation.Map, now).Where(c => c.HolderUnit != null)
            .GroupBy(c => new { c.HolderUnit, c.HolderPerson, c.HolderKind })
            .Select(g => new
            {
                g.Key.HolderUnit,
                g.Key.HolderPerson,
                g.Key.HolderKind,
                Held = g.Count(),
                Overdue = g.Count(c => c.PausedAt == null && c.DueAt != null && c.DueAt < now),
            })
            .ToListAsync(cancellation);
        return [.. found
            .GroupBy(f => (Unit: f.HolderUnit!.Value, Person: byPerson ? f.HolderPerson : null, Kind: byPerson ? f.HolderKind : default))
            .Select(g => new HolderLine(
                g.Key.Unit, g.Key.Person, g.Key.Kind, Filter(open, g.Key.Unit, g.Key.Person, byPerson ? g.Key.Kind : null),
                g.Sum(f => f.Held), g.Sum(f => f.Overdue)))
            .OrderByDescending(l => l.Overdue).ThenByDescending(l => l.Held).ThenBy(l => l.Unit.Value)];
    }

    private static CaseFilter Filter(CaseFilter open, UnitId unit, PersonId? person, HolderKind? kind) => kind is null
        ? open with { HolderUnit = unit }
        : open with { HolderUnit = unit, Holder = person, Unheld = person is null ? true : null, HeldAs = kind };
}
