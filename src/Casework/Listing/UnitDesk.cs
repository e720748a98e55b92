using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Listing;

/// <param name="Filter">Opens exactly the rows of <paramref name="Rows"/> and those beyond.</param>
/// <param name="Count">Rows of the filter.</param>
internal sealed record UnitPile(CaseFilter Filter, IReadOnlyList<CaseRow> Rows, int Count);

/// <param name="Held">Open cases in the person's hands.</param>
internal sealed record UnitHolder(PersonId? Person, int Held, int Overdue);

internal sealed record UnitView(
    UnitId Unit, UnitPile ToReceive, UnitPile ToAssign, UnitPile Overdue, IReadOnlyList<UnitHolder> Holders,
    IReadOnlyDictionary<TimeCell, int> Cells, int Waiting);

/// <summary>Gathers what the head of a unit looks at in the morning.</summary>
internal sealed class UnitDesk(ICasework casework, IOrganisation organisation, TimeProvider clock)
{
    private const int PileSize = 30;

    /// <summary>Units whose desk the actor may open: those headed first, then those worked in.</summary>
    public static IReadOnlyList<UnitId> UnitsOf(Actor actor) =>
        [.. actor.Grants.Where(g => g.Role != Role.Administrator).OrderByDescending(g => g.Role == Role.UnitHead).Select(g => g.Unit).Distinct()];

    public async Task<UnitView> ReadAsync(Actor actor, UnitId unit, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        var whole = casework.Visible(actor).Where(c => c.Lead == unit);
        var cells = new Dictionary<TimeCell, int>();
        foreach (var cell in Enum.GetValues<TimeCell>())
        {
            cells[cell] = await whole.Where(CaseCells.In(cell, now)).CountAsync(cancellation);
        }

        var holders = await casework.Visible(actor).Where(c => c.HolderUnit == unit && c.HolderKind == HolderKind.Working)
            .GroupBy(c => c.HolderPerson)
            .Select(g => new { Person = g.Key, Held = g.Count(), Overdue = g.Count(c => c.DueAt < now) })
            .ToListAsync(cancellation);
        return new UnitView(
            unit,
            await PileAsync(actor, new CaseFilter { Unit = unit, State = CaseState.Issued }, now, cancellation),
            await PileAsync(actor, new CaseFilter { Unit = unit, State = CaseState.Received }, now, cancellation),
            await PileAsync(actor, new CaseFilter { Unit = unit, Cell = TimeCell.OpenOverdue }, now, cancellation),
            [.. holders.Select(h => new UnitHolder(h.Person, h.Held, h.Overdue)).OrderByDescending(h => h.Overdue).ThenByDescending(h => h.Held)],
            cells,
            await whole.CountAsync(c => c.HolderKind == HolderKind.Consulted, cancellation));
    }

    private async Task<UnitPile> PileAsync(Actor actor, CaseFilter filter, DateTime now, CancellationToken cancellation)
    {
        var rows = filter.Apply(casework.Visible(actor), organisation.Map, now);
        var first = await rows.OrderBy(c => c.Urgency).ThenBy(c => c.Id).Take(PileSize).ToListAsync(cancellation);
        return new UnitPile(filter, first, first.Count < PileSize ? first.Count : await rows.CountAsync(cancellation));
    }
}
