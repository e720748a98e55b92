using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework.Cases;

/// <summary>
/// Work that goes from hand to hand through the steps of its process. Whoever has the step is the officer of the case; each hand has a clock
/// of its own beside that of the case.
/// </summary>
internal sealed partial class CaseFile
{
    /// <summary>The step in hand; null while the case does not go through steps.</summary>
    public int? Step { get; private set; }

    public string? StepName { get; private set; }

    /// <summary>When the step in hand is due; a cache of <see cref="CaseClock.StepDue"/>.</summary>
    public DateTime? StepDueAt { get; private set; }

    /// <summary>The later day that was promised, once.</summary>
    public DateTime? PromisedAt { get; private set; }

    /// <summary>Number of the hand that has the work; null for work that does not go by hands.</summary>
    public int? HandInHand => CurrentHand?.Number;

    private Hand? CurrentHand => Details.Hands.Count == 0 ? null : Details.Hands[^1];

    /// <param name="holdsPost">Whether the person holds a post in the unit on this day.</param>
    public void PassOn(PassOn next, string name, string? term, bool holdsPost, CaseAct act)
    {
        RequireAllowed(CaseVerbs.PassOn);
        Rule.Require(
            holdsPost, "case.pass-on.no-post", $"Người nhận không giữ vị trí nào ở đơn vị này vào hôm nay. Hãy chọn người khác.", "person");
        Rule.Require(
            Step is not { } now || next.Step >= now || !string.IsNullOrWhiteSpace(next.Note), "case.pass-on.reason",
            $"Trả về bước trước phải ghi lý do.", "note");
        Rule.Require(
            Step != next.Step || CurrentHand?.Person != next.Person, "case.pass-on.same", $"Người này đang giữ bước này rồi.", "person");
        Raise(new CasePassedOn(Details.Hands.Count + 1, next.Step, name, term, (next.Unit ?? Lead)!.Value, next.Person, next.Note), act);
    }

    public void Finish(Finish finish, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Finish);
        Rule.Require(!string.IsNullOrWhiteSpace(finish.Result), "case.finish.result", $"Hãy ghi kết quả.", "result");
        Rule.Require(
            ChildrenOpen == 0, "case.submit.open-parts",
            $"Còn {ChildrenOpen} việc con chưa xong. Hãy hoàn thành hoặc hủy các việc con trước khi trình kết quả.");
        Raise(new CaseFinished(finish.Result, finish.ResultDocument), act);
    }

    public void Postpone(Postpone ask, DateTime promisedAt, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Postpone);
        Rule.Require(
            Details.Postponed is null, "case.postpone.twice",
            $"Việc {Code} đã hẹn lại một lần đến {OfficeClock.ToOffice(PromisedAt ?? act.At):HH:mm dd/MM/yyyy}. Quy định chỉ cho hẹn lại một lần.");
        Rule.Require(DueAt is not null, "case.postpone.no-due", $"Việc {Code} không có thời hạn nên không có gì để hẹn lại.");
        Rule.Require(!string.IsNullOrWhiteSpace(ask.Reason), "case.postpone.reason", $"Hẹn lại phải nêu lý do chậm.", "reason");
        Rule.Require(!string.IsNullOrWhiteSpace(ask.Letter), "case.postpone.letter", $"Hẹn lại phải có phiếu xin lỗi.", "letter");
        Rule.Require(promisedAt > DueAt && promisedAt > act.At, "case.postpone.not-later", $"Ngày hẹn mới phải sau hạn hiện tại.", "newDate");
        Raise(new CasePostponed(promisedAt, ask.Reason, ask.Letter, act.At <= DueAt), act);
    }

    /// <summary>The clock starts when the work was really received; whatever stood in it before the entry is impossible.</summary>
    public void StartEarlier(StartEarlier start, CaseAct act)
    {
        RequireAllowed(CaseVerbs.StartEarlier);
        Rule.Require(!string.IsNullOrWhiteSpace(start.Reason), "case.start-earlier.reason", $"Ghi lùi thời điểm nhận phải nêu lý do.", "reason");
        var before = Details.Clock[0].At;
        Rule.Require(start.From < before, "case.start-earlier.later", $"Thời điểm nhận thật phải trước thời điểm đã ghi.", "receivedAt");
        Raise(new CaseStartedEarlier(start.From, before, start.Reason), act);
    }

    private DateTime? StepDue(WorkCalendar calendar) =>
        IsOpen && CurrentHand is { } hand ? CaseClock.StepDue(hand.Term, hand.From, Details.Clock, calendar) : null;

    private void OnPassedOn(CasePassedOn e, CaseAct act)
    {
        // The span that ends here still belongs to the hand before.
        CloseSpan(act);
        State = CaseState.InProgress;
        ReceivedAt ??= act.At;
        AssignedAt = act.At;
        (Step, StepName, Officer) = (e.Step, e.Name, e.Person);
        var hands = Details.Hands.Select(h => h.Until is null ? h with { Until = act.At } : h);
        Details = Details with { Hands = [.. hands, new Hand(e.Number, e.Step, e.Name, e.Term, e.Unit, e.Person, act.At, Note: e.Note)] };
        TakeTurn(act);
    }

    private void OnFinished(CaseFinished e, CaseAct act)
    {
        State = CaseState.Accepted;
        (DoneAt, AcceptedAt) = (act.At, act.At);
        Percent = 100;
        (Result, ResultDocument) = (e.Result, e.ResultDocument);
        AddClock(new ClockEntry(ClockEntryKind.Stopped, act.At));
        HandOver(act, HolderKind.Nobody);
        Details = Details with { Hands = [.. Details.Hands.Select(h => h.Until is null ? h with { Until = act.At } : h)] };
    }

    private void OnPostponed(CasePostponed e, CaseAct act)
    {
        PromisedAt = e.PromisedAt;
        Details = Details with { Postponed = new Postponement(act.At, e.PromisedAt, e.Reason, e.Letter, e.BeforeDue) };
    }

    /// <summary>Work that is opened again is in the hands that finished it.</summary>
    private void TakeUpAgain()
    {
        if (CurrentHand is { } last)
        {
            Details = Details with { Hands = [.. Details.Hands.SkipLast(1), last with { Until = null }] };
        }
    }

    private void OnStartedEarlier(CaseStartedEarlier e) =>
        Details = Details with { Clock = [Details.Clock[0] with { At = e.From }, .. Details.Clock.Skip(1)] };
}
