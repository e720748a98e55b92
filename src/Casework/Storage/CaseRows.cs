using System.Linq.Expressions;
using NamRo.Casework.Cases;

namespace NamRo.Casework.Storage;

/// <summary>The one projection from the stored case to the row that readers see.</summary>
internal static class CaseRows
{
    public static readonly Expression<Func<CaseFile, CaseRow>> Of = c => new CaseRow
    {
        Id = c.Id, Code = c.Code, Kind = c.Kind, State = c.State, Label = c.Label, Title = c.Title, Issuer = c.Issuer, Lead = c.Lead,
        Officer = c.Officer, AccountableLeader = c.AccountableLeader, IssuedBy = c.IssuedBy, Parent = c.Parent, Basis = c.Basis,
        Clause = c.Clause, Citation = c.Citation, Group = c.Group, Process = c.Process, Product = c.Product, DueKind = c.DueKind, DueAt = c.DueAt,
        OriginalDueAt = c.OriginalDueAt, ReviewAt = c.ReviewAt, Urgency = c.Urgency, OpenedAt = c.OpenedAt, IssuedAt = c.IssuedAt,
        ReceivedAt = c.ReceivedAt, DoneAt = c.DoneAt, AcceptedAt = c.AcceptedAt, ClosedAt = c.ClosedAt, CancelledAt = c.CancelledAt,
        PausedAt = c.PausedAt, HolderKind = c.HolderKind, HolderUnit = c.HolderUnit, HolderPerson = c.HolderPerson,
        HolderSince = c.HolderSince, Step = c.Step, StepName = c.StepName, StepDueAt = c.StepDueAt, PromisedAt = c.PromisedAt, Percent = c.Percent, LastProgressAt = c.LastProgressAt, ResultDocument = c.ResultDocument,
        DelayCause = c.DelayCause, DelayCauseText = c.DelayCauseText, ReminderCount = c.ReminderCount, ExtensionCount = c.ExtensionCount,
        TransferCount = c.TransferCount, SentBackCount = c.SentBackCount, UnclearCount = c.UnclearCount, ReopenCount = c.ReopenCount,
        OverrideCount = c.OverrideCount, ChildrenTotal = c.ChildrenTotal, ChildrenOpen = c.ChildrenOpen, SearchExact = c.SearchExact,
        SearchFolded = c.SearchFolded, Version = c.Version,
    };

    private static readonly Func<CaseFile, CaseRow> Compiled = Of.Compile();

    public static CaseRow From(CaseFile caseFile) => Compiled(caseFile);
}
