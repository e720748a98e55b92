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

        await SaveAsync(actor, row, await SayAsync(new ActingOn(actor, dossier, row), verb, cancellation), cancellation);
        var after = await casework.Visible(actor).SingleOrDefaultAsync(c => c.Id == id, cancellation) ?? row;
        return DossierReceipts.Of(dossier, after);
    }

    /// <summary>What the verb does to the particulars, and what it says to the engine; nothing when the case does not change.</summary>
    private async Task<IReadOnlyList<CaseVerb>> SayAsync(ActingOn on, DossierVerb verb, CancellationToken cancellation)
    {
        switch (verb)
        {
            case Forward v:
                return [Pass(on, v)];
            case ReturnToStep v:
                return [Return(on, v)];
            case AskOpinion v:
                return await ends.AskAsync(on, new AskOpinions([v.Unit], v.Question, v.OwnPosition, v.Term, v.Waits), cancellation);
            case AskOpinions v:
                return await ends.AskAsync(on, v, cancellation);
            case GiveOpinion v:
                return [new Answer(v.Consultation, v.Position, v.Text)];
            case AskSupplement or SupplementGiven or ClaimPayment or PaymentArrived or OneStop.WaitByLaw or LegalWaitOver or OneStop.Apologise:
                return [await pauses.SayAsync(on, verb, cancellation)];
            default:
                return await ends.SayAsync(on, verb, cancellation) is { } said ? [said] : [];
        }
    }

    private async Task SaveAsync(Actor actor, CaseRow row, IReadOnlyList<CaseVerb> said, CancellationToken cancellation)
    {
        if (said.Count == 0)
        {
            await db.SaveChangesAsync(cancellation);
        }

        var seen = row.Version;
        foreach (var verb in said)
        {
            seen = (await casework.ActAsync(actor, row.Id, verb with { Within = CaseKinds.Dossier }, seen, cancellation)).Version;
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
