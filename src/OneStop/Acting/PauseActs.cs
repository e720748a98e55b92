using NamRo.Casework;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Numbers;
using NamRo.Organisation;

namespace NamRo.OneStop.Acting;

/// <summary>What stops the clock, lets it go on, or promises another day. Source: one-stop.md 5.4, 9.</summary>
internal sealed class PauseActs(SeriesNumbers numbers, ProcedureCatalogue procedures, IOrganisation organisation, TimeProvider clock)
{
    public async Task<CaseVerb> SayAsync(ActingOn on, DossierVerb verb, CancellationToken cancellation)
    {
        var act = DossierAct.Of(on.Actor, clock.UtcNow());
        switch (verb)
        {
            case AskSupplement v:
                return await AskAsync(on, v, act, cancellation);
            case SupplementGiven v:
                return await TakeAsync(on, v, act, cancellation);
            case ClaimPayment v:
                on.RequireRunning();
                on.Dossier.Claim(v, act);
                return new Pause(Or(v.Reason, v.Notice), v.Notice, PauseFor.Payment);
            case PaymentArrived v:
                on.Dossier.TakePayment(v, act);
                return new Resume(v.Receipt);
            case WaitByLaw v:
                on.RequireRunning();
                on.Dossier.WaitByLaw(v, act);
                return new Pause(v.Reason, v.Document);
            case LegalWaitOver v:
                on.Dossier.EndLegalWait(v, act);
                return new Resume(v.Note);
            default:
                return await ApologiseAsync(on, (Apologise)verb, act, cancellation);
        }
    }

    private async Task<CaseVerb> AskAsync(ActingOn on, AskSupplement ask, DossierAct act, CancellationToken cancellation)
    {
        on.RequireRunning();
        Rule.Require(
            ask.Items.Count > 0 && ask.Items.All(i => !string.IsNullOrWhiteSpace(i)), "dossier.supplement-items",
            $"Yêu cầu bổ sung phải liệt kê đầy đủ từng nội dung.", "items");
        Rule.Require(!string.IsNullOrWhiteSpace(ask.Reason), "dossier.supplement-reason", $"Yêu cầu bổ sung phải nêu lý do.", "reason");
        Rule.Require(
            on.Dossier.SupplementCount == 0 || !string.IsNullOrWhiteSpace(ask.Override), "dossier.supplement-twice",
            $"Hồ sơ {on.Dossier.Code} đã được yêu cầu bổ sung một lần. Yêu cầu thêm lần nữa phải nêu lý do và sẽ bị tính là chậm.", "override");
        var number = await NumberAsync(on, FormKind.Supplement, act, cancellation);
        on.Dossier.AskSupplement(ask, number, act);
        return new Pause(ask.Reason, number, PauseFor.Papers);
    }

    private async Task<CaseVerb> TakeAsync(ActingOn on, SupplementGiven given, DossierAct act, CancellationToken cancellation)
    {
        var procedure = await procedures.FindAsync(on.Dossier.Procedure, cancellation);
        IntakeGuard.Known(given.Parts, procedure!.Content);
        var restarts = on.Dossier.Supplement == SupplementEffect.Restart;
        var receipt = restarts ? await NumberAsync(on, FormKind.Receipt, act, cancellation) : null;
        on.Dossier.TakeSupplement(given, receipt, act);
        return new Resume(given.Note, restarts);
    }

    private async Task<CaseVerb> ApologiseAsync(ActingOn on, Apologise ask, DossierAct act, CancellationToken cancellation)
    {
        var number = await NumberAsync(on, FormKind.Apology, act, cancellation);
        on.Dossier.Apologise(ask, number, IsLate(on, act.At), act);
        return new Postpone(ask.NewDate, ask.Reason, number);
    }

    /// <summary>It must leave so many working days before the due day. Source: one-stop.md 9.</summary>
    private bool IsLate(ActingOn on, DateTime at)
    {
        if (on.Row.DueAt is not { } due)
        {
            return false;
        }

        var calendar = organisation.Map.CalendarOf(on.Dossier.Responsible);
        return OfficeClock.DayOf(at) > calendar.AddWorkingDays(OfficeClock.DayOf(due), -RuleSet.At(at).ApologyDaysBefore);
    }

    private Task<string> NumberAsync(ActingOn on, FormKind kind, DossierAct act, CancellationToken cancellation) =>
        numbers.FormAsync(kind, on.Dossier.Desk, OfficeClock.DayOf(act.At).Year, RuleSet.At(act.At), cancellation);

    private static string Or(string? text, string other) => string.IsNullOrWhiteSpace(text) ? other : text;
}
