using System.Reflection;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Verifying;

internal sealed record StoredCase(CaseFile Case, List<Viewer> Viewers, List<PendingItem> Pending, List<LedgerRow> Ledger);

/// <summary>One case against its log.</summary>
internal static class CaseComparison
{
    private static readonly PropertyInfo[] Columns =
    [
        .. typeof(CaseFile).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.SetMethod is not null && p.Name != nameof(CaseFile.Details)),
    ];

    public static IEnumerable<Discrepancy> Compare(StoredCase stored, List<ActivityEntry> entries, EventCatalogue events, OrganisationMap map)
    {
        var c = stored.Case;
        Discrepancy Differs(string what, object? was, object? rebuilt) => new(c.Id, c.Code, what, $"{was ?? "∅"}", $"{rebuilt ?? "∅"}");
        foreach (var entry in entries.Where(e => !e.Commitment.AsSpan().SequenceEqual(ActivityWriter.Commit(e.Salt, e.Payload))))
        {
            yield return Differs($"commitment of entry {entry.ObjectVersion}", "stored", "recomputed");
        }

        var versions = entries.Select(e => e.ObjectVersion).ToList();
        if (!versions.SequenceEqual(Enumerable.Range(1, versions.Count).Select(i => (long)i)))
        {
            yield return Differs("history", string.Join(' ', versions), $"1..{c.Version}");
            yield break;
        }

        var rebuilt = Rebuild(c, entries, events, map);
        foreach (var column in Columns.Where(p => !Equals(p.GetValue(c), p.GetValue(rebuilt))))
        {
            yield return Differs(column.Name, column.GetValue(c), column.GetValue(rebuilt));
        }

        if (CaseDetails.Write(c.Details) != CaseDetails.Write(rebuilt.Details))
        {
            yield return Differs(nameof(CaseFile.Details), CaseDetails.Write(c.Details), CaseDetails.Write(rebuilt.Details));
        }

        foreach (var (what, was, should) in IndexRows(stored, rebuilt).Where(r => r.Was != r.Should))
        {
            yield return Differs(what, was, should);
        }
    }

    private static CaseFile Rebuild(CaseFile stored, List<ActivityEntry> entries, EventCatalogue events, OrganisationMap map)
    {
        var rebuilt = CaseFile.Blank(stored.Id);
        foreach (var entry in entries)
        {
            var happened = (CaseEvent)events.Read(entry);
            rebuilt.Apply(happened, new CaseAct(entry.Actor, entry.ActorUnit, entry.OnBehalfOf, entry.At, CalendarFor(rebuilt, happened, map)));
        }

        return rebuilt;
    }

    private static WorkCalendar CalendarFor(CaseFile c, CaseEvent happened, OrganisationMap map) => happened switch
    {
        CaseIssued e => map.Calendar(e.Calendar, e.CalendarVersion),
        CaseCalendarChanged e => map.Calendar(e.Calendar, e.Version),
        CaseOpened e => map.CalendarOf(e.Content.Lead ?? e.Content.Issuer),
        _ => c.CalendarCode is { } code ? map.Calendar(code, c.CalendarVersion) : map.CalendarOf(c.Lead ?? c.Issuer),
    };

    private static IEnumerable<(string What, string Was, string Should)> IndexRows(StoredCase stored, CaseFile rebuilt)
    {
        yield return ("viewers", Text(stored.Viewers.Select(Say)), Text(CaseIndex.Viewers(rebuilt).Select(Say)));
        yield return ("pending items", Text(stored.Pending.Select(Say)), Text(CaseIndex.Pending(rebuilt).Select(Say)));
        yield return ("ledger rows", Text(stored.Ledger.Select(Say)), Text(CaseIndex.Ledger(rebuilt).Select(Say)));
    }

    private static string Text(IEnumerable<string> rows) => string.Join("; ", rows.Order(StringComparer.Ordinal));

    private static string Say(Viewer v) => $"{v.Key} {v.Label} {v.Urgency:O} {v.IsOpen} {v.IsSide}";

    private static string Say(PendingItem p) => $"{p.Reason} {p.Number} {p.Unit} {p.Urgency:O}";

    private static string Say(LedgerRow r) => $"{r.Number:0000} {r.Kind} {r.Unit} {r.Person} {r.From:O} {r.Until:O} {r.Minutes} {r.Step}";
}
