using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Cases;

/// <summary>Waiting on others: consultations and legal pauses.</summary>
internal sealed partial class CaseFile
{
    public DateTime? PausedAt { get; private set; }

    public string? PauseReason { get; private set; }

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
        Raise(new CaseConsulted(Details.Consultations.Count + 1, ask.Unit, ask.Question, ask.OwnPosition, dueAt, ask.Waits), act);
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

    public void Pause(string reason, string legalBasis, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Pause);
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "case.pause.reason", $"Tạm dừng phải ghi lý do.", "reason");
        Rule.Require(!string.IsNullOrWhiteSpace(legalBasis), "case.pause.basis", $"Tạm dừng phải dẫn căn cứ pháp lý.", "legalBasis");
        Raise(new CasePaused(reason, legalBasis), act);
    }

    public void Resume(string? note, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Resume);
        Raise(new CaseResumed(note), act);
    }

    private void OnConsulted(CaseConsulted e, CaseAct act)
    {
        var asked = new Consultation(e.Number, e.Unit, e.Question, e.OwnPosition, act.At, act.OnBehalfOf ?? act.Actor, e.DueAt, e.Waits);
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
        AddClock(new ClockEntry(ClockEntryKind.Paused, act.At, Reason: e.Reason));
        HandOver(act, HolderKind.Paused, Lead);
    }

    private void OnResumed(CaseAct act)
    {
        (PausedAt, PauseReason) = (null, null);
        AddClock(new ClockEntry(ClockEntryKind.Resumed, act.At));
        HandBack(act);
    }
}
