using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Numbers;
using NamRo.Organisation;

namespace NamRo.OneStop.Acting;

/// <summary>How dossiers end, open again, and have their record mended.</summary>
internal sealed class EndActs(EndServices services, ICasework casework, Authoriser authoriser, TimeProvider clock)
{
    private const string MendRecord = "dossier.correct";

    public async Task<CaseVerb?> SayAsync(ActingOn on, DossierVerb verb, CancellationToken cancellation)
    {
        var act = DossierAct.Of(on.Actor, clock.UtcNow());
        switch (verb)
        {
            case FinishDossier v:
                await RequireLastStepAsync(on, cancellation);
                on.Dossier.Finish(v, act);
                return new Finish(v.Result, v.Document);
            case RefuseSubstance v:
                RequireForwarded(on);
                on.Dossier.Refuse(v, act);
                return new Finish(v.Reason, v.Document);
            case HandOver v:
                Rule.Require(on.Dossier.Ending != DossierEnding.None, "dossier.hand-early", $"Hồ sơ {on.Dossier.Code} chưa có kết quả để trả.");
                on.Dossier.HandOver(v, act);
                return new Close(v.Proof);
            case Withdraw v:
                return await StopAsync(on, DossierEnding.Withdrawn, v.Reason, act, cancellation);
            case StopUnsupplemented v:
                await RequireTermOverAsync(on, act, cancellation);
                return await StopAsync(on, DossierEnding.NotSupplemented, v.Reason, act, cancellation);
            case ReopenDossier v:
                on.Dossier.Reopen(v.Reason, act);
                return new Reopen(v.Reason);
            case PrintForm v:
                on.Dossier.Print(v.Form, act);
                return null;
            default:
                return await MendAsync(on, verb, act, cancellation);
        }
    }

    /// <summary>One question to each unit; whether silence agrees is said by the procedure.</summary>
    public async Task<IReadOnlyList<CaseVerb>> AskAsync(ActingOn on, AskOpinions ask, CancellationToken cancellation)
    {
        Rule.Require(
            ask.Units.Count > 0 && ask.Units.Distinct().Count() == ask.Units.Count, "dossier.ask-units", $"Hãy chọn nơi được xin ý kiến, mỗi nơi một lần.", "units");
        var procedure = await services.Procedures.FindAsync(on.Dossier.Procedure, cancellation);
        return [.. ask.Units.Select(u => new Consult(u, ask.Question, ask.OwnPosition, ask.Term, ask.Waits, procedure!.Content.SilenceAgrees))];
    }

    private async Task<CaseVerb?> MendAsync(ActingOn on, DossierVerb verb, DossierAct act, CancellationToken cancellation)
    {
        RequireMayMend(on);
        switch (verb)
        {
            case RecordLoss v:
                on.Dossier.LosePapers(v, act);
                return null;
            case DateBack v:
                on.RequireRunning(paused: true);
                on.Dossier.ProposeEarlier(v, act);
                return null;
            case ConfirmDateBack:
                var proposed = on.Dossier.ConfirmEarlier(act);
                return new StartEarlier(proposed.ReceivedAt, proposed.Reason);
            case MoveToVersion v:
                on.RequireRunning(paused: true);
                await MoveAsync(on, v, act, cancellation);
                return null;
            default:
                throw new InvalidOperationException($"Nothing carries out {verb.GetType().Name}.");
        }
    }

    private async Task MoveAsync(ActingOn on, MoveToVersion move, DossierAct act, CancellationToken cancellation)
    {
        var to = await services.Procedures.FindAsync(move.To, cancellation) ?? throw new NotFoundException(ProcedureVersion.LogKind);
        Rule.Require(to.PublishedAt is not null, "dossier.move-draft", $"Chỉ chuyển sang phiên bản đã công bố.", "to");
        if (to.Code == on.Dossier.ProcedureCode)
        {
            var from = await services.Procedures.FindAsync(on.Dossier.Procedure, cancellation);
            VersionDifferences.RequireDecided(from!.Content, to.Content, move.Decided);
        }

        on.Dossier.MoveTo(to.Info(), move.Reason, move.Decided, act);
    }

    /// <summary>The last step numbers and stamps; nothing reaches the end past it. Source: one-stop.md 5.3, row 4f; 19.</summary>
    private async Task RequireLastStepAsync(ActingOn on, CancellationToken cancellation)
    {
        var view = await casework.GetAsync(on.Actor, on.Dossier.Id, cancellation);
        var last = view.Process?.Steps.Max(s => s.Number) ?? 0;
        Rule.Require(
            on.Row.Step is null || on.Row.Step >= last || on.Row.DoneAt is not null, "dossier.finish-early",
            $"Hồ sơ {on.Dossier.Code} đang ở bước {on.Row.Step} trong {last} bước. Hãy chuyển đến bước cuối rồi mới kết thúc.");
    }

    private static void RequireForwarded(ActingOn on) => Rule.Require(
        on.Row.Step is null or > 1 || on.Row.DoneAt is not null, "dossier.refuse-at-desk",
        $"Bộ phận một cửa không từ chối về nội dung. Hãy chuyển hồ sơ {on.Dossier.Code} cho đơn vị giải quyết.");

    private async Task RequireTermOverAsync(ActingOn on, DossierAct act, CancellationToken cancellation)
    {
        Rule.Require(
            on.Dossier.PapersAskedAt is not null, "dossier.not-waiting-papers", $"Hồ sơ {on.Dossier.Code} không chờ bổ sung giấy tờ.");
        var procedure = await services.Procedures.FindAsync(on.Dossier.Procedure, cancellation);
        var days = procedure!.Content.SupplementDays ?? RuleSet.At(act.At).SupplementDays;
        var last = services.Organisation.Map.CalendarOf(on.Dossier.Responsible).AddWorkingDays(OfficeClock.DayOf(on.Dossier.PapersAskedAt.Value), days);
        Rule.Require(
            OfficeClock.DayOf(act.At) > last, "dossier.supplement-not-over",
            $"Người nộp còn được bổ sung đến hết ngày {last:dd/MM/yyyy}. Chưa dừng giải quyết được.");
    }

    private async Task<CaseVerb> StopAsync(ActingOn on, DossierEnding ending, string reason, DossierAct act, CancellationToken cancellation)
    {
        on.RequireRunning(paused: true);
        var number = await services.Numbers.FormAsync(
            FormKind.Stop, on.Dossier.Desk, OfficeClock.DayOf(act.At).Year, RuleSet.At(act.At), cancellation);
        on.Dossier.Stop(ending, number, reason, act);
        return new Cancel(reason, number);
    }

    private void RequireMayMend(ActingOn on)
    {
        var row = on.Row;
        var facts = new AccessFacts(row.Label, row.Issuer, row.Lead, [], row.Officer, row.AccountableLeader, null);
        if (authoriser.Decide(on.Actor, MendRecord, facts) is null)
        {
            throw new AccessDeniedException(
                "dossier.not-yours", $"Bạn không có quyền sửa ghi chép của hồ sơ {on.Dossier.Code}. Người của bộ phận một cửa đã nhận hồ sơ mới làm được.");
        }
    }
}

/// <summary>What ending needs, gathered so that its constructor stays a sentence.</summary>
internal sealed record EndServices(ProcedureCatalogue Procedures, SeriesNumbers Numbers, IOrganisation Organisation);
