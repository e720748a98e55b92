using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Storage;

namespace NamRo.OneStop.Acting;

/// <summary>
/// Carries out one verb on one dossier: the particulars and the case change together, with the numbers they take, in one transaction. The
/// engine authorises and guards the state; what is the desk's own rule is guarded here.
/// </summary>
internal sealed class DossierActs(AppDb db, ICasework casework, OneTransaction one, PauseActs pauses, EndActs ends)
{
    /// <param name="expected">Version the actor saw, of case and particulars together.</param>
    public Task<DossierReceipt> ActAsync(Actor actor, CaseId id, DossierVerb verb, long? expected, CancellationToken cancellation) =>
        one.RunAsync(() => RunAsync(actor, id, verb, expected, cancellation), cancellation);

    private async Task<DossierReceipt> RunAsync(Actor actor, CaseId id, DossierVerb verb, long? expected, CancellationToken cancellation)
    {
        var row = await casework.Visible(actor).SingleOrDefaultAsync(c => c.Id == id && c.Kind == CaseKinds.Dossier, cancellation)
            ?? throw new NotFoundException(Dossier.LogKind);
        var dossier = await db.Set<Dossier>().AsTracking().SingleAsync(d => d.Id == id, cancellation);
        var version = row.Version + dossier.Version;
        if (expected is { } seen && seen != version)
        {
            throw new StaleVersionException(dossier.Code, seen, version);
        }

        var said = await SayAsync(new ActingOn(actor, dossier, row), verb, cancellation);
        await SaveAsync(actor, row, said, cancellation);
        var after = await casework.Visible(actor).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? row;
        return DossierReceipts.Of(dossier, after);
    }

    /// <summary>What the verb does to the particulars, and what it says to the engine; null when the case does not change.</summary>
    private async Task<CaseVerb?> SayAsync(ActingOn on, DossierVerb verb, CancellationToken cancellation) => verb switch
    {
        Forward v => Pass(on, v),
        ReturnToStep v => Return(on, v),
        AskOpinion v => await ends.AskAsync(on, v, cancellation),
        GiveOpinion v => new Answer(v.Consultation, v.Position, v.Text),
        AskSupplement or SupplementGiven or ClaimPayment or PaymentArrived or OneStop.WaitByLaw or LegalWaitOver or OneStop.Apologise =>
            await pauses.SayAsync(on, verb, cancellation),
        _ => await ends.SayAsync(on, verb, cancellation),
    };

    private async Task SaveAsync(Actor actor, CaseRow row, CaseVerb? said, CancellationToken cancellation)
    {
        if (said is null)
        {
            await db.SaveChangesAsync(cancellation);
        }
        else
        {
            await casework.ActAsync(actor, row.Id, said with { Within = CaseKinds.Dossier }, row.Version, cancellation);
        }
    }

    private static PassOn Pass(ActingOn on, Forward v)
    {
        Rule.Require(
            on.Row.Step is not { } now || v.Step >= now, "dossier.forward-back",
            $"Bước {v.Step} ở trước bước hiện tại. Hãy dùng “Trả về bước trước” và ghi lý do.", "step");
        return new PassOn(v.Step, v.Person, v.Unit, v.Note);
    }

    private static PassOn Return(ActingOn on, ReturnToStep v)
    {
        Rule.Require(on.Row.Step is { } now && v.Step < now, "dossier.return-later", $"Chỉ trả về một bước ở trước bước hiện tại.", "step");
        Rule.Require(!string.IsNullOrWhiteSpace(v.Reason), "dossier.return-reason", $"Trả về bước trước phải ghi lý do.", "reason");
        return new PassOn(v.Step, v.Person, v.Unit, v.Reason);
    }
}

/// <summary>One act under way: who, on which dossier, as its case stood.</summary>
internal sealed record ActingOn(Actor Actor, Dossier Dossier, CaseRow Row)
{
    public RuleSet RulesOf(DateTime at) => RuleSet.At(at);

    /// <summary>The case must run: neither ended nor, unless <paramref name="paused"/>, stopped.</summary>
    public void RequireRunning(bool paused = false) => Rule.Require(
        Row is { DoneAt: null, CancelledAt: null } && (paused || Row.PausedAt is null), "dossier.not-running",
        $"Hồ sơ {Dossier.Code} đang dừng hoặc đã kết thúc nên không làm được bước này.");
}
