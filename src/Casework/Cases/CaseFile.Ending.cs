using NamRo.Kernel.Rules;

namespace NamRo.Casework.Cases;

/// <summary>Filing, ending by decision, opening again, and mending the record.</summary>
internal sealed partial class CaseFile
{
    public int ReopenCount { get; private set; }

    public int ReminderCount { get; private set; }

    public void Close(string? note, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Close);
        Raise(new CaseClosed(note), act);
    }

    public void Cancel(string reason, string document, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Cancel);
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "case.cancel.reason", $"Hủy việc phải ghi lý do.", "reason");
        Rule.Require(
            State == CaseState.Draft || !string.IsNullOrWhiteSpace(document), "case.cancel.document",
            $"Hủy việc đã giao phải dẫn văn bản quyết định.", "document");
        Rule.Require(
            ChildrenOpen == 0, "case.cancel.open-parts", $"Còn {ChildrenOpen} việc con chưa kết thúc. Hãy kết thúc các việc con trước.");
        Raise(new CaseCancelled(reason, document), act);
    }

    public void Reopen(string reason, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Reopen);
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "case.reopen.reason", $"Mở lại việc đã xong phải ghi lý do.", "reason");
        Raise(new CaseReopened(reason), act);
    }

    public void Remind(Remind remind, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Remind);
        Rule.Require(!string.IsNullOrWhiteSpace(remind.Text), "case.remind.text", $"Hãy ghi nội dung đôn đốc.", "text");
        Raise(new CaseReminded(ReminderCount + 1, remind.Text, remind.ReplyBy, HolderPerson), act);
    }

    public void Correct(Correct change, CaseAct act)
    {
        RequireAllowed(CaseVerbs.Correct);
        Rule.Require(!string.IsNullOrWhiteSpace(change.Reason), "case.correct.reason", $"Đính chính phải ghi lý do.", "reason");
        Rule.Require(
            change.Title is not null || change.Clause is not null || change.Product is not null || change.JudgedBy is not null,
            "case.correct.nothing", $"Chưa có nội dung nào được đính chính.");
        Raise(
            new CaseCorrected(
                change.Reason, change.Title, change.Clause, change.Product, change.JudgedBy, Title, Clause, Product, JudgedBy),
            act);
    }

    public void ConfirmCause(DelayCause cause, string text, CaseAct act)
    {
        RequireAllowed(CaseVerbs.ConfirmCause);
        Rule.Require(
            DueAt is { } due && (DoneAt ?? act.At) > due, "case.cause.not-late", $"Việc {Code} không chậm nên không có nguyên nhân chậm để xác nhận.");
        Rule.Require(!string.IsNullOrWhiteSpace(text), "case.cause.text", $"Hãy ghi nguyên nhân chậm.", "text");
        Raise(new CaseCauseConfirmed(cause, text), act);
    }

    public void ChangeCalendar(CaseAct act) => Raise(new CaseCalendarChanged(act.Calendar.Code, act.Calendar.Version), act);

    private void OnCancelled(CaseAct act)
    {
        State = CaseState.Cancelled;
        CancelledAt = act.At;
        PausedAt = null;
        if (IssuedAt is not null)
        {
            AddClock(new ClockEntry(ClockEntryKind.Stopped, act.At));
        }

        HandOver(act, HolderKind.Nobody);
    }

    private void OnReopened(CaseAct act)
    {
        State = CaseState.InProgress;
        ReopenCount++;
        (DoneAt, AcceptedAt, ClosedAt) = (null, null, null);
        AddClock(new ClockEntry(ClockEntryKind.Resumed, act.At));
        TakeUpAgain();
        HandOver(act, HolderKind.Working, Lead, Officer);
    }
}
