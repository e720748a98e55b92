using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Storage;

/// <summary>How a unit takes part in a case.</summary>
internal enum PartRole
{
    Issuer,
    Lead,
    Coordinator,
    Watcher,
    Consulted,
}

/// <summary>A unit that takes part in a case: what the visible-filter looks at.</summary>
internal sealed class Participant
{
    public required CaseId Case { get; init; }

    public required UnitId Unit { get; init; }

    public required PartRole Role { get; init; }
}

/// <summary>Something that waits for somebody beside the holder: an opinion to give, a request to decide.</summary>
internal sealed class PendingItem
{
    public required CaseId Case { get; init; }

    public required InboxReason Reason { get; init; }

    public required int Number { get; init; }

    /// <summary>The unit that must answer, or whose leaders decide.</summary>
    public required UnitId Unit { get; init; }

    public required DateTime Urgency { get; init; }
}

/// <summary>A finished stretch of the ledger, for sums in the database.</summary>
internal sealed class LedgerRow
{
    public required CaseId Case { get; init; }

    public required int Number { get; init; }

    public required HolderKind Kind { get; init; }

    public required UnitId? Unit { get; init; }

    public required PersonId? Person { get; init; }

    public required DateTime From { get; init; }

    public required DateTime Until { get; init; }

    public required int Minutes { get; init; }
}

/// <summary>The searchable copies of what a case holds: pure functions of it, rebuilt and compared by <c>verify</c>.</summary>
internal static class CaseIndex
{
    public static IEnumerable<Participant> Participants(CaseFile c)
    {
        var parts = new List<(UnitId Unit, PartRole Role)> { (c.Issuer, PartRole.Issuer) };
        if (c.Lead is { } lead)
        {
            parts.Add((lead, PartRole.Lead));
        }

        parts.AddRange(c.Details.Coordinators.Select(u => (u, PartRole.Coordinator)));
        parts.AddRange(c.Details.Watchers.Select(u => (u, PartRole.Watcher)));
        parts.AddRange(c.Details.Consultations.Select(x => (x.Unit, PartRole.Consulted)));
        return parts.Distinct().Select(p => new Participant { Case = c.Id, Unit = p.Unit, Role = p.Role });
    }

    public static IEnumerable<PendingItem> Pending(CaseFile c) => c.IsOpen
        ? c.Details.Consultations.Where(x => x.IsOpen).Select(x => Item(c, InboxReason.ToAnswer, x.Number, x.Unit, x.DueAt))
            .Concat(c.Details.Requests.Where(r => r.IsOpen).Select(r => Item(c, InboxReason.ToDecide, r.Number, c.Issuer, c.Urgency)))
        : [];

    public static IEnumerable<LedgerRow> Ledger(CaseFile c) => c.Details.Ledger.Select((s, i) => new LedgerRow
    {
        Case = c.Id, Number = i + 1, Kind = s.Kind, Unit = s.Unit, Person = s.Person, From = s.From, Until = s.Until, Minutes = s.Minutes,
    });

    private static PendingItem Item(CaseFile c, InboxReason reason, int number, UnitId unit, DateTime urgency) =>
        new() { Case = c.Id, Reason = reason, Number = number, Unit = unit, Urgency = urgency };
}
