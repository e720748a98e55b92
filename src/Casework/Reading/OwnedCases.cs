using Microsoft.EntityFrameworkCore;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Data;

namespace NamRo.Casework.Reading;

/// <summary>
/// Cases as the module that owns their kind reads them when nobody is signed in: for sums over many, and for the citizen who holds the proof
/// that the module asks for.
/// </summary>
internal sealed class OwnedCases(AppDb db, ActingContext context)
{
    public IQueryable<CaseRow> Rows(string kind) => CaseKinds.IsOwned(kind)
        ? db.Set<CaseFile>().AsNoTracking().Where(c => c.Kind == kind).Select(CaseRows.Of)
        : throw new ArgumentException("Only kinds that a module owns are read without a reader.", nameof(kind));

    public IQueryable<StepTime> StepTimes() => db.Set<LedgerRow>().AsNoTracking()
        .Where(r => r.Step != null && (r.Kind == HolderKind.Working || r.Kind == HolderKind.Consulted))
        .Select(r => new StepTime { Case = r.Case, Number = r.Number, Step = r.Step!.Value, Unit = r.Unit, From = r.From, Until = r.Until, Minutes = r.Minutes });

    public async Task<CitizenCase?> FindAsync(string kind, string code, CancellationToken cancellation)
    {
        var c = await db.Set<CaseFile>().AsNoTracking().SingleOrDefaultAsync(x => x.Code == code, cancellation);
        if (c is null || c.Kind != kind || !CaseKinds.IsOwned(kind))
        {
            return null;
        }

        var time = new ActTime(context.Clock, context.Organisation);
        var calendar = time.CalendarOf(c);
        return new CitizenCase(
            CaseRows.From(c), CaseHands.Of(c, time.Now, calendar), CaseClock.Trace(c.Due, c.Details.Clock, calendar), c.Details.PausedFor,
            c.Details.Postponed is { } p ? new PostponementView(p.At, p.PromisedAt, p.Reason, p.Letter, p.BeforeDue) : null,
            c.AcceptedAt is null ? null : c.Result);
    }
}
