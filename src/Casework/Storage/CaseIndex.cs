using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Storage;

/// <summary>
/// A unit that takes part in a case, or a person who is named on it: the one thing the visible-filter looks at, so that a narrow reader's
/// cases are found from here and a broad reader's are checked here.
/// </summary>
internal sealed class Viewer
{
    public required CaseId Case { get; init; }

    /// <summary>The id of the unit or the person.</summary>
    public required Guid Key { get; init; }

    /// <summary>The label of the case: a unit's readers need its ceiling, a named person does not.</summary>
    public required SecurityLabel Label { get; init; }

    /// <summary>The case's place in lists, kept here too so that a reader's list is one range of an index.</summary>
    public required DateTime Urgency { get; init; }

    /// <summary>Given and not done or cancelled: a small part of what there is, and what most questions are about.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>A unit that neither leads the case nor issued it: what the case's own row does not tell. People are all on the row.</summary>
    public required bool IsSide { get; init; }
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

    /// <summary>No answer in time is consent.</summary>
    public required bool BySilence { get; init; }
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

    /// <summary>The step of the process that was in hand.</summary>
    public required int? Step { get; init; }
}

/// <summary>The searchable copies of what a case holds: pure functions of it, rebuilt and compared by <c>verify</c>.</summary>
internal static class CaseIndex
{
    public static IEnumerable<Viewer> Viewers(CaseFile c)
    {
        Guid?[] units =
        [
            c.Issuer.Value, c.Lead?.Value, .. c.Details.Coordinators.Concat(c.Details.Watchers).Select(u => (Guid?)u.Value),
            .. c.Details.Consultations.Select(x => x.Unit).Concat(c.Details.Hands.Select(h => h.Unit)).Select(u => (Guid?)u.Value),
        ];
        Guid?[] people = [c.OpenedBy.Value, c.Officer?.Value, c.AccountableLeader?.Value];
        Guid?[] told = [c.Issuer.Value, c.Lead?.Value, .. people];
        return units.Concat(people).OfType<Guid>().Distinct().Select(key => new Viewer
        {
            Case = c.Id, Key = key, Label = c.Label, Urgency = c.Urgency, IsOpen = c.IssuedAt is not null && c.DoneAt is null && c.CancelledAt is null,
            IsSide = !told.Contains(key),
        });
    }

    public static IEnumerable<PendingItem> Pending(CaseFile c) => c.IsOpen
        ? c.Details.Consultations.Where(x => x.IsOpen).Select(x => Item(c, InboxReason.ToAnswer, x.Number, x.Unit, x.DueAt, x.SilenceAgrees))
            .Concat(c.Details.Requests.Where(r => r.IsOpen).Select(r => Item(c, InboxReason.ToDecide, r.Number, c.Issuer, c.Urgency)))
        : [];

    public static IEnumerable<LedgerRow> Ledger(CaseFile c) => c.Details.Ledger.Select((s, i) => new LedgerRow
    {
        Case = c.Id, Number = i + 1, Kind = s.Kind, Unit = s.Unit, Person = s.Person, From = s.From, Until = s.Until, Minutes = s.Minutes,
        Step = s.Hand is { } hand ? c.Details.Hands[hand - 1].Step : null,
    });

    private static PendingItem Item(CaseFile c, InboxReason reason, int number, UnitId unit, DateTime urgency, bool bySilence = false) =>
        new() { Case = c.Id, Reason = reason, Number = number, Unit = unit, Urgency = urgency, BySilence = bySilence };
}
