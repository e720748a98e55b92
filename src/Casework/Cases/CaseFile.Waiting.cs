using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Cases;

/// <summary>Waiting on others: consultations and legal pauses.</summary>
internal sealed partial class CaseFile
{
    public DateTime? PausedAt { get; private set; }

    public string? PauseReason { get; private set; }

    /// <summary>In whose hands a paused case is: the applicant's, whose papers or money are waited for, or nobody's but the law's.</summary>
    private HolderKind PauseHolder => Details.PausedFor == PauseFor.Law ? HolderKind.Paused : HolderKind.Citizen;

    public void Consult(Consult ask, DateTime dueAt, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Consult);
        Rule.Require(ask.Unit != Lead, "case.consult.self", $"Không xin ý kiến chính đơn vị chủ trì. Hãy chọn đơn vị khác.", "unit");
        Rule.Require(!string.IsNullOrWhiteSpace(ask.Question), "case.consult.question", $"Hãy ghi nội dung xin ý kiến.", "question");
        Rule.Require(
            !string.IsNullOrWhiteSpace(ask.OwnPosition), "case.consult.position",
            $"Đơn vị xin ý kiến phải nêu quan điểm của mình trước.", "ownPosition");
        Rule.Require(
            !Details.Consultations.Any(c => c.IsOpen && c.Unit == ask.Unit), "case.consult.twice",
            $"Đang chờ đơn vị này trả lời một lần xin ý kiến trước.", "unit");
        Raise(new CaseConsulted(Details.Consultations.Count + 1, ask.Unit, ask.Question, ask.OwnPosition, dueAt, ask.Waits, ask.SilenceAgrees), act);
    }

    public void Answer(Answer answer, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Answer);
        var asked = Details.Consultations.FirstOrDefault(c => c.Number == answer.Consultation);
        Rule.Require(asked is { IsOpen: true }, "case.answer.not-open", $"Lần xin ý kiến này không có hoặc đã được trả lời.");
        Rule.Require(
            answer.Position == ConsultationPosition.Agree || !string.IsNullOrWhiteSpace(answer.Text), "case.answer.reason",
            $"Ý kiến khác với “đồng ý” phải nêu lý do.", "text");
        Raise(new CaseAnswered(answer.Consultation, answer.Position, answer.Text), act);
    }

    /// <summary>No answer came in time, and the law takes that for consent.</summary>
    public void TakeSilence(int consultation, CaseAct act)
    {
        var asked = Details.Consultations.First(c => c.Number == consultation);
        Rule.Require(
            asked is { IsOpen: true, SilenceAgrees: true } && act.At > asked.DueAt, "case.silence.not-yet",
            $"Chưa hết thời hạn trả lời hoặc pháp luật không coi im lặng là đồng ý.");
        Raise(new CaseAnswered(consultation, ConsultationPosition.Agree, "", BySilence: true), act);
    }

    public void Pause(string reason, string legalBasis, PauseFor waitsFor, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Pause);
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "case.pause.reason", $"Tạm dừng phải ghi lý do.", "reason");
        Rule.Require(!string.IsNullOrWhiteSpace(legalBasis), "case.pause.basis", $"Tạm dừng phải dẫn căn cứ pháp lý.", "legalBasis");
        Raise(new CasePaused(reason, legalBasis, waitsFor), act);
    }

    /// <param name="restarts">True when the full term runs anew from now. Source: one-stop.md 6.1, D8.</param>
    public void Resume(string? note, bool restarts, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Resume);
        Raise(new CaseResumed(note, restarts), act);
    }

    private void OnConsulted(CaseConsulted e, CaseAct act)
    {
        var asked = new Consultation(e.Number, e.Unit, e.Question, e.OwnPosition, act.At, act.OnBehalfOf ?? act.Actor, e.DueAt, e.Waits, SilenceAgrees: e.SilenceAgrees);
        Details = Details with { Consultations = [.. Details.Consultations, asked] };
        if (e.Waits && HolderKind == HolderKind.Working)
        {
            HandOver(act, HolderKind.Consulted, e.Unit);
        }
    }

    private void OnAnswered(CaseAnswered e, CaseAct act)
    {
        Details = Details with
        {
            Consultations =
            [
                .. Details.Consultations.Select(c => c.Number != e.Number ? c : c with
                {
                    AnsweredAt = act.At, AnsweredBy = act.OnBehalfOf ?? act.Actor, Position = e.Position, Answer = e.Text,
                }),
            ],
        };
        if (HolderKind == HolderKind.Consulted)
        {
            HandBack(act);
        }
    }

    private void OnPaused(CasePaused e, CaseAct act)
    {
        (PausedAt, PauseReason) = (act.At, e.Reason);
        Details = Details with { PausedFor = e.WaitsFor };
        AddClock(new ClockEntry(ClockEntryKind.Paused, act.At, Reason: e.Reason));
        HandBack(act);
    }

    private void OnResumed(CaseResumed e, CaseAct act)
    {
        (PausedAt, PauseReason) = (null, null);
        Details = Details with { PausedFor = PauseFor.Law };
        AddClock(new ClockEntry(e.Restarts ? ClockEntryKind.Restarted : ClockEntryKind.Resumed, act.At));
        HandBack(act);
    }
}
