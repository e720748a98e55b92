using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Cases;

/// <summary>Doing the work: progress, evidence, parts, the product and its judgement.</summary>
internal sealed partial class CaseFile
{
    public const int MaxEvidence = 50;

    public int ChildrenTotal { get; private set; }

    public int ChildrenOpen { get; private set; }

    public int SentBackCount { get; private set; }

    public void ReportProgress(int percent, string text, int? stepDone, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Progress);
        Rule.Require(percent is >= 0 and <= 100, "case.progress.percent", $"Tiến độ phải từ 0 đến 100 %, không phải {percent} %.", "percent");
        Rule.Require(!string.IsNullOrWhiteSpace(text), "case.progress.text", $"Hãy ghi việc đã làm được.", "text");
        Raise(new CaseProgressReported(percent, text, stepDone), act);
    }

    public void Attach(Attach file, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Attach);
        Rule.Require(Details.Evidence.Count < MaxEvidence, "case.attach.too-many", $"Một việc nhận tối đa {MaxEvidence} tài liệu.", "file");
        Rule.Require(Details.Evidence.All(e => e.Hash != file.Hash), "case.attach.twice", $"Tài liệu này đã được đính kèm rồi.", "file");
        Raise(new CaseEvidenceAttached(Details.Evidence.Count + 1, file.Hash, file.Name, file.Length, file.FileKind), act);
    }

    public void Split(IReadOnlyList<CaseId> parts, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Split);
        Raise(new CaseSplit(parts), act);
    }

    /// <summary>A part ended, or was reopened.</summary>
    public void PartMoved(CaseId part, bool settled, CaseAct act)
    {
        Rule.Require(
            settled || IsOpen, "case.reopen.whole-done", $"Việc chính {Code} đã xong. Hãy mở lại việc chính trước khi mở lại việc con.");
        Raise(new CasePartMoved(part, settled), act);
    }

    /// <param name="judge">Who judges the product; null leaves it to the one who gave the work.</param>
    public void Submit(Submit submit, PersonId? judge, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Submit);
        Rule.Require(!string.IsNullOrWhiteSpace(submit.Result), "case.submit.result", $"Hãy ghi kết quả: sản phẩm là gì, đạt yêu cầu ra sao.", "result");
        Rule.Require(
            ChildrenOpen == 0, "case.submit.open-parts",
            $"Còn {ChildrenOpen} việc con chưa xong. Hãy hoàn thành hoặc hủy các việc con trước khi trình kết quả.");
        if (ReceivedAt is null)
        {
            Raise(new CaseReceived(null), act);
        }

        Raise(new CaseSubmitted(submit.Result, submit.ResultDocument, submit.ExceededBy, judge), act);
    }

    public void Accept(string? note, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Accept);
        Rule.Require(
            (act.OnBehalfOf ?? act.Actor) != Officer, "case.accept.own-work",
            $"Người làm không tự chấp nhận kết quả của mình. Lãnh đạo giao việc {Code} quyết định.");
        Raise(new CaseAccepted(note), act);
    }

    public void SendBack(string reason, CaseAct act)
    {
        RequireAllowed(CaseVerbs.SendBack);
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "case.send-back.reason", $"Hãy nói rõ kết quả còn thiếu gì.", "reason");
        Raise(new CaseSentBack(reason), act);
    }

    private void OnProgress(CaseProgressReported e, CaseAct act)
    {
        State = CaseState.InProgress;
        ReceivedAt ??= act.At;
        Percent = e.Percent;
        LastProgressAt = act.At;
        if (e.StepDone is { } step && !Details.StepsDone.Contains(step))
        {
            Details = Details with { StepsDone = [.. Details.StepsDone, step] };
        }
    }

    private void OnEvidence(CaseEvidenceAttached e, CaseAct act) => Details = Details with
    {
        Evidence = [.. Details.Evidence, new Evidence(e.Number, e.Hash, e.Name, e.Length, e.FileKind, act.At, act.OnBehalfOf ?? act.Actor)],
    };

    private void OnSplit(CaseSplit e)
    {
        State = CaseState.InProgress;
        ChildrenTotal += e.Parts.Count;
        ChildrenOpen += e.Parts.Count;
    }

    private void OnPartMoved(CasePartMoved e)
    {
        ChildrenOpen += e.Settled ? -1 : 1;
        Percent = ChildrenTotal == 0 ? Percent : (ChildrenTotal - ChildrenOpen) * 100 / ChildrenTotal;
    }

    private void OnSubmitted(CaseSubmitted e, CaseAct act)
    {
        State = CaseState.Submitted;
        DoneAt = act.At;
        Percent = 100;
        (Result, ResultDocument, ExceededBy) = (e.Result, e.ResultDocument, e.ExceededBy);
        HandOver(act, HolderKind.Issuer, Issuer, e.Judge ?? IssuedBy);
    }

    private void OnAccepted(CaseAct act)
    {
        State = CaseState.Accepted;
        AcceptedAt = act.At;
        AddClock(new ClockEntry(ClockEntryKind.Stopped, DoneAt ?? act.At));
        HandOver(act, HolderKind.Nobody);
    }

    private void OnSentBack(CaseAct act)
    {
        State = CaseState.InProgress;
        SentBackCount++;
        DoneAt = null;
        HandBack(act);
    }
}
