using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Casework.Processes;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Acting;

/// <summary>Takes a verb to the method of the case that carries it out, with what the method must know of the world.</summary>
internal sealed class VerbRunner(CaseRights rights, ProcessCatalogue processes, Authoriser authoriser, CaseParts parts, Judges judges)
{
    /// <summary>How far the machine's clock may be set back by its time service.</summary>
    private static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(2);

    public async Task RunAsync(Actor actor, CaseFile c, CaseVerb verb, ActTime time, CancellationToken cancellation)
    {
        var grant = rights.Require(actor, verb, c);
        Rule.Require(
            (IsFree(verb) || !CaseKinds.HasOwnVerbs(c.Kind) || verb.Within == c.Kind) && (verb is not Casework.StartEarlier || verb.Within == c.Kind), "case.owned",
            $"Việc {c.Code} có trang và quy tắc riêng. Hãy làm bước này trên trang của hồ sơ đó.");
        var act = NotBefore(c, time.Act(actor, grant, time.CalendarOf(c)));
        switch (verb)
        {
            case Revise v: c.Revise(ContentGuard.Checked(v.Content), act); break;
            case Issue v: await IssueAsync(actor, c, v, act, time, cancellation); break;
            case Split v: await parts.SplitAsync(actor, c, v, act, time, cancellation); break;
            case ReturnUnclear v: c.ReturnUnclear(v.Clear, v.Reason, await judges.ForAsync(c, CaseVerbs.Issue, time, cancellation), act); break;
            case PassOn v: await PassOnAsync(c, v, act, time, cancellation); break;
            case Submit v: c.Submit(v, await judges.ForAsync(c, CaseVerbs.Accept, time, cancellation), act); break;
            case Accept v: c.Accept(v.Note, act); break;
            case Cancel v: c.Cancel(v.Reason, v.Document, act); break;
            case Reopen v: c.Reopen(v.Reason, act); break;
            default: Run(actor, c, verb, act, time); break;
        }

        if (c.Parent is not null && verb is Accept or Cancel or Reopen)
        {
            await parts.RollUpAsync(c, verb is not Reopen, act, cancellation);
        }
    }

    /// <summary>
    /// A clock that was set back must not write time that runs backwards: what is a little early counts as the act before, more is refused until the
    /// clock is right.
    /// </summary>
    private static CaseAct NotBefore(CaseFile c, CaseAct act)
    {
        if (c.HolderSince is not { } since || act.At >= since)
        {
            return act;
        }

        Rule.Require(
            since - act.At <= ClockSlack, "case.clock-back",
            $"Đồng hồ máy chủ ({OfficeClock.ToOffice(act.At):HH:mm dd/MM/yyyy}) chạy lùi so với lần ghi trước của việc {c.Code} ({OfficeClock.ToOffice(since):HH:mm dd/MM/yyyy}). Hãy báo người quản trị chỉnh đồng hồ rồi làm lại.");
        return act with { At = since };
    }

    /// <summary>Verbs that touch no rule of the module which owns the kind.</summary>
    private static bool IsFree(CaseVerb verb) => verb is Casework.Answer or Casework.Remind or Attach or Correct or ConfirmCause;

    private static void Run(Actor actor, CaseFile c, CaseVerb verb, CaseAct act, ActTime time)
    {
        switch (verb)
        {
            case Receive v: c.Receive(v.Note, act); break;
            case Assign v: c.Assign(v.Officer, c.Lead is { } lead && time.Map.HoldsPostIn(v.Officer, lead, time.Today), v.Note, act); break;
            case ReportProgress v: c.ReportProgress(v.Percent, v.Text, v.StepDone, act); break;
            case Attach v: c.Attach(v, act); break;
            case Consult v: Consult(c, v, act, time); break;
            case Answer v: c.Answer(v, act); break;
            case Pause v: c.Pause(v.Reason, v.LegalBasis, v.WaitsFor, act); break;
            case Resume v: c.Resume(v.Note, v.Restarts, act); break;
            case Finish v: c.Finish(v, act); break;
            case StartEarlier v: c.StartEarlier(v, act); break;
            case Postpone v: c.Postpone(v, CloseOfWorkingDay(v.NewDate, act, "newDate"), act); break;
            case SendBack v: c.SendBack(v.Reason, act); break;
            case Close v: c.Close(v.Note, act); break;
            case Remind v: Remind(c, v, act, time); break;
            case Correct v: c.Correct(v, act); break;
            case ConfirmCause v: c.ConfirmCause(v.Cause, v.Text, act); break;
            default: RunRequest(actor, c, verb, act, time); break;
        }
    }

    private static void RunRequest(Actor actor, CaseFile c, CaseVerb verb, CaseAct act, ActTime time)
    {
        switch (verb)
        {
            case RequestExtension v: c.RequestExtension(v, CloseOfWorkingDay(v.NewDate, act, "newDate"), act); break;
            case RequestTransfer v: RequestTransfer(c, v, act, time); break;
            case WithdrawRequest v: c.WithdrawRequest(v.Request, act); break;
            case Decide v: Decide(actor, c, v, act, time); break;
            default: throw new InvalidOperationException($"Nothing carries out {verb.GetType().Name}.");
        }
    }

    private async Task IssueAsync(Actor actor, CaseFile c, Issue verb, CaseAct act, ActTime time, CancellationToken cancellation)
    {
        var overrides = verb.Overrides ?? new Dictionary<string, string>();
        if (overrides.Count > 0 && authoriser.Decide(actor, "case.override-clears", c.Facts) is null)
        {
            throw new AccessDeniedException("case.issue.override", $"Chỉ lãnh đạo giao việc mới được giao việc khi chưa đủ rõ.");
        }

        var published = c.Process is { } process && await processes.IsPublishedAsync(process, cancellation);
        c.Issue(new ClearGate(time.Map, time.Today, act.Calendar, published).Check(c.Content), overrides, act);
    }

    private async Task PassOnAsync(CaseFile c, PassOn verb, CaseAct act, ActTime time, CancellationToken cancellation)
    {
        var process = c.Process is { } id ? await processes.FindAsync(id, cancellation) : null;
        var step = process?.Steps.FirstOrDefault(s => s.Number == verb.Step) ?? throw new RuleException(
            "case.pass-on.no-step", $"Quy trình của việc {c.Code} không có bước {verb.Step}.") { Field = "step" };
        var unit = verb.Unit ?? c.Lead;
        var holds = unit is { } u && time.Map.HoldsPostIn(verb.Person, u, time.Today);
        c.PassOn(verb, step.Name, step.Term, holds, act);
    }

    private static void Consult(CaseFile c, Consult verb, CaseAct act, ActTime time)
    {
        Rule.Require(time.Map.Exists(verb.Unit, time.Today), "case.consult.no-unit", $"Đơn vị được xin ý kiến không còn hoạt động.", "unit");
        var calendar = time.Map.CalendarOf(verb.Unit);
        c.Consult(verb, ConsultationTerms.DueAt(verb.Term, act.At, calendar), act);
    }

    private static void Remind(CaseFile c, Remind verb, CaseAct act, ActTime time)
    {
        Rule.Require(verb.ReplyBy >= time.Today, "case.remind.past", $"Ngày yêu cầu trả lời không được trước hôm nay.", "replyBy");
        c.Remind(verb, act);
    }

    private static void RequestTransfer(CaseFile c, RequestTransfer verb, CaseAct act, ActTime time)
    {
        Rule.Require(time.Map.Exists(verb.Unit, time.Today), "case.transfer.no-unit", $"Đơn vị được đề nghị không còn hoạt động.", "unit");
        c.RequestTransfer(verb, act);
    }

    private static void Decide(Actor actor, CaseFile c, Decide verb, CaseAct act, ActTime time)
    {
        var request = c.Details.Requests.FirstOrDefault(r => r.Number == verb.Request);
        var newDueAt = request?.NewDate is { } date ? act.Calendar.CloseOf(date) : (DateTime?)null;
        var head = request?.Unit is { } unit ? time.Map.HeadOf(unit, time.Today)?.Id : null;
        Rule.Require(
            !verb.Approve || request?.Unit is null || head is not null, "case.transfer.no-head",
            $"Đơn vị nhận việc chưa có người đứng đầu để chịu trách nhiệm. Hãy bổ sung người đứng đầu trước.");
        if (verb.Approve && request?.Kind == CaseRequestKind.Extension)
        {
            ExtensionRule.Current.RequireMayGrant(actor, c.Issuer, c.ExtensionCount, time.Map, time.Today);
        }

        c.Decide(verb, newDueAt, head, act);
    }

    private static DateTime CloseOfWorkingDay(DateOnly day, CaseAct act, string field)
    {
        Rule.Require(
            act.Calendar.IsWorkingDay(day), "case.due.day-off",
            $"{day:dd/MM/yyyy} là ngày nghỉ. Chọn {act.Calendar.AddWorkingDays(day, -1):dd/MM/yyyy} hoặc {act.Calendar.AddWorkingDays(day, 1):dd/MM/yyyy}.",
            field);
        return act.Calendar.CloseOf(day);
    }
}
