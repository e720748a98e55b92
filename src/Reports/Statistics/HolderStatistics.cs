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
    public async Task<HolderTable> ReadAsync(Actor actor, CaseFilter filter, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var open = filter with { Sum = CaseSum.Open };
        var cells = await open.Apply(casework.Visible(actor, openOnly: true), organisation.Map, now).Where(c => c.HolderUnit != null)
            .GroupBy(c => new { c.HolderUnit, c.HolderPerson, c.HolderKind })
            .Select(g => new HolderCell(
                g.Key.HolderUnit!.Value, g.Key.HolderPerson, g.Key.HolderKind, g.Count(),
                g.Count(c => c.PausedAt == null && c.DueAt != null && c.DueAt < now)))
            .ToListAsync(cancellation);
        return new HolderTable(open, cells);
    }
}

/// <summary>How many open cases one pair of hands holds in one way.</summary>
internal sealed record HolderCell(UnitId Unit, PersonId? Person, HolderKind Kind, int Held, int Overdue);

/// <summary>Open cases by who holds them; each line is the largest number of overdue cases first.</summary>
internal sealed class HolderTable(CaseFilter open, IReadOnlyList<HolderCell> cells)
{
    public IReadOnlyList<HolderLine> ByUnit() => Lines(byPerson: false);

    public IReadOnlyList<HolderLine> ByPerson() => Lines(byPerson: true);

    private IReadOnlyList<HolderLine> Lines(bool byPerson) =>
    [
        .. cells.GroupBy(c => (c.Unit, Person: byPerson ? c.Person : null, Kind: byPerson ? c.Kind : default))
            .Select(g => new HolderLine(
                g.Key.Unit, g.Key.Person, g.Key.Kind, Filter(g.Key.Unit, g.Key.Person, byPerson ? g.Key.Kind : null), g.Sum(c => c.Held), g.Sum(c => c.Overdue)))
            .OrderByDescending(l => l.Overdue).ThenByDescending(l => l.Held).ThenBy(l => l.Unit.Value),
    ];

    private CaseFilter Filter(UnitId unit, PersonId? person, HolderKind? kind) => kind is null
        ? open with { HolderUnit = unit }
        : open with { HolderUnit = unit, Holder = person, Unheld = person is null ? true : null, HeldAs = kind };
}
