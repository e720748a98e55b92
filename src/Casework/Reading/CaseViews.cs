using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Casework.Processes;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation;

namespace NamRo.Casework.Reading;

/// <summary>One case with everything its reader may see: three queries, whatever the length of its history.</summary>
internal sealed class CaseViews(AppDb db, CaseRights rights, CaseVisibility visibility, ActingContext context, EventCatalogue events)
{
    public async Task<CaseView> GetAsync(Actor actor, CaseId id, CancellationToken cancellation)
    {
        var c = await db.Set<CaseFile>().AsNoTracking().SingleOrDefaultAsync(x => x.Id == id, cancellation);
        if (c is null || !rights.MaySee(actor, c))
        {
            throw new NotFoundException(CaseFile.LogKind);
        }

        var time = new ActTime(context.Clock, context.Organisation);
        var process = c.Process is { } p ? await context.Processes.FindAsync(p, cancellation) : null;
        var parts = c.ChildrenTotal == 0
            ? []
            : await visibility.For(actor).Where(x => x.Parent == id).OrderBy(x => x.Urgency).ThenBy(x => x.Id).Select(CaseRows.Of).ToListAsync(cancellation);
        return View(actor, c, time, process, parts, await HistoryAsync(id, cancellation));
    }

    public async Task<CaseId?> FindByCodeAsync(Actor actor, string code, CancellationToken cancellation)
    {
        var found = await visibility.For(actor).Where(c => c.Code == code).Select(c => new { c.Id }).SingleOrDefaultAsync(cancellation);
        return found?.Id;
    }

    public static ProcessInfo Info(ProcessDefinition p) => new(
        p.Id, p.Code, p.Number, p.Name, p.LegalBasis, p.IsDefault,
        [.. p.Steps.Select(s => new ProcessStepInfo(s.Number, s.Name, s.Role.ToString(), s.Who, s.Term, s.Consults ?? []))]);

    private async Task<List<HistoryLine>> HistoryAsync(CaseId id, CancellationToken cancellation)
    {
        var entries = await db.Activity.AsNoTracking()
            .Where(e => e.ObjectKind == CaseFile.LogKind && e.ObjectId == id.Value)
            .OrderBy(e => e.ObjectVersion)
            .ToListAsync(cancellation);
        return [.. entries.Select(e => new HistoryLine(e.At, e.Actor, e.OnBehalfOf, (CaseEvent)events.Read(e)))];
    }

    private CaseView View(
        Actor actor, CaseFile c, ActTime time, ProcessDefinition? process, IReadOnlyList<CaseRow> parts, List<HistoryLine> history)
    {
        var calendar = time.CalendarOf(c);
        var row = CaseRows.From(c);
        var gate = new ClearGate(time.Map, DayOf(c, time), c.IssuedAt is null ? calendar : null, process is not null);
        return new CaseView
        {
            Row = row,
            Content = c.Content,
            Cell = CaseCells.Of(row, time.Now),
            Clears = [.. gate.Check(c.Content).Findings.Select(f => new ClearState(f.Clear, f.Passed, f.HowToMend))],
            Overrides = c.Details.Overrides,
            Process = process is null ? null : Info(process),
            StepsDone = c.Details.StepsDone,
            Ledger = CaseLedger.LinesOf(c, time.Now, calendar),
            Lateness = CaseLedger.LatenessOf(c, time.Now, calendar),
            Hands = CaseHands.Of(c, time.Now, calendar),
            Postponed = c.Details.Postponed is { } p ? new PostponementView(p.At, p.PromisedAt, p.Reason, p.Letter, p.BeforeDue) : null,
            PausedFor = c.Details.PausedFor,
            Consultations = [.. c.Details.Consultations.Select(Show)],
            Requests = [.. c.Details.Requests.Select(r => Show(r, c.DueAt, calendar))],
            Evidence = [.. c.Details.Evidence.Select(e => new EvidenceView(e.Number, e.Hash, e.Name, e.Length, e.FileKind, e.At, e.By))],
            History = history,
            Parts = parts,
            DueTrace = CaseClock.Trace(c.Due, c.Details.Clock, calendar),
            Allowed = rights.Allowed(actor, c),
            NotNow = rights.NotNow(actor, c),
        };
    }

    /// <summary>Clears of an issued case are judged as on the day it was issued; people may have moved since.</summary>
    private static DateOnly DayOf(CaseFile c, ActTime time) => c.IssuedAt is { } at && c.State != CaseState.Returned
        ? DateOnly.FromDateTime(Kernel.WorkingTime.OfficeClock.ToOffice(at))
        : time.Today;

    private static ConsultationView Show(Consultation c) => new(
        c.Number, c.Unit, c.Question, c.OwnPosition, c.AskedAt, c.AskedBy, c.DueAt, c.Waits, c.AnsweredAt, c.AnsweredBy, c.Position, c.Answer);

    private static RequestView Show(CaseRequest r, DateTime? dueAt, Kernel.WorkingTime.WorkCalendar calendar) => new(
        r.Number, r.Kind == CaseRequestKind.Extension, r.AskedAt, r.AskedBy, r.Reason, r.NewDate, r.Unit, r.DoneSoFar,
        r.EndedAt, r.Approved, r.DecidedBy, r.Note,
        r is { IsOpen: true, Kind: CaseRequestKind.Extension } && dueAt is { } due && ExtensionRule.Current.IsShortNotice(r.AskedAt, due, calendar));
}
