using NamRo.Kernel.Localisation;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Casework.Words;

/// <summary>The history of a case as sentences: one for every event, with the reason that was given.</summary>
internal sealed class CaseStory(Texts texts, CaseWords words)
{
    /// <summary>Newest first, as people look for what happened last.</summary>
    public IReadOnlyList<TimelineEntry> Tell(CaseView view) =>
        [.. view.History.Select(line => Entry(view, line)).Reverse()];

    /// <summary>What happened after the version the reader had on the screen.</summary>
    public IReadOnlyList<TimelineEntry> TellSince(CaseView view, long version) =>
        [.. view.History.Skip((int)version).Select(line => Entry(view, line)).Reverse()];

    private TimelineEntry Entry(CaseView view, HistoryLine line)
    {
        var (what, note, tone) = Say(line.Event);
        return new TimelineEntry(line.At, words.Who(line.Actor, line.OnBehalfOf), what)
        {
            Note = string.IsNullOrWhiteSpace(note) ? null : note,
            Tone = tone,
            Warning = Lateness(view, line),
        };
    }

    /// <summary>What an event was late for: an answer after its day, a product after its deadline.</summary>
    private string? Lateness(CaseView view, HistoryLine line)
    {
        var due = line.Event switch
        {
            CaseAnswered e => view.Consultations.FirstOrDefault(c => c.Number == e.Number)?.DueAt,
            CaseSubmitted => view.Row.DueAt,
            _ => null,
        };
        return due is { } limit && line.At > limit ? texts["chậm {0}", words.Span(view.Row, limit, line.At)] : null;
    }

    private (string What, string? Note, StatusTone? Tone) Say(CaseEvent happened) => happened switch
    {
        CaseOpened { Parent: not null } => (texts["Lập việc con"], null, null),
        CaseOpened => (texts["Lập dự thảo"], null, StatusTone.Draft),
        CaseRevised => (texts["Nội dung được sửa"], null, null),
        CaseIssued { Overrides.Count: > 0 } e => (
            texts["Giao việc khi còn {0} điều chưa rõ", e.Overrides.Count], string.Join("; ", e.Overrides.Values), StatusTone.DoneLate),
        CaseIssued => (texts["Việc được giao"], null, null),
        CaseReceived e => (texts["Đơn vị tiếp nhận việc"], e.Note, null),
        CaseReturnedUnclear e => (texts["Trả lại vì chưa rõ: {0}", texts[ClearWords.Name(e.Clear)]], e.Reason, StatusTone.Overdue),
        CaseAssigned { Before: { } before } e when before != e.Officer => (
            texts["Phân công {0} thay {1}", words.Person(e.Officer), words.Person(before)], e.Note, null),
        CaseAssigned e => (texts["Phân công {0}", words.Person(e.Officer)], e.Note, null),
        CaseSplit e => (texts["Chia thành {0} việc con", e.Parts.Count], null, null),
        CasePartMoved { Settled: true } => (texts["Một việc con đã kết thúc"], null, null),
        CasePartMoved => (texts["Một việc con được mở lại"], null, null),
        CaseProgressReported { StepDone: { } step } e => (texts["Báo tiến độ {0} %, xong bước {1}", e.Percent, step], e.Text, null),
        CaseProgressReported e => (texts["Báo tiến độ {0} %", e.Percent], e.Text, null),
        CaseEvidenceAttached e => (texts["Đính kèm “{0}”", e.Name], null, null),
        CaseCorrected e => (texts["Nội dung được đính chính"], CorrectionWords.Say(e, texts), null),
        CaseStartedEarlier e => (texts["Ghi lùi thời điểm nhận: {0}", Format.Moment(e.From)], e.Reason, null),
        CaseCauseConfirmed e => (texts["Xác nhận nguyên nhân chậm: {0}", texts[StateWords.Say(e.Cause)]], e.Text, null),
        _ => SayTimed(happened),
    };

    private (string What, string? Note, StatusTone? Tone) SayTimed(CaseEvent happened) => happened switch
    {
        CaseConsulted e => (texts["Xin ý kiến {0}, hạn trả lời {1}", words.Unit(e.Unit), Format.Moment(e.DueAt)], e.Question, null),
        CaseAnswered { BySilence: true } => (texts["Hết hạn không trả lời, coi như đồng ý"], null, null),
        CaseAnswered e => (texts["Trả lời ý kiến: {0}", texts[StateWords.Say(e.Position)]], e.Text, null),
        CasePaused e => (texts["Tạm dừng theo {0}", e.LegalBasis], e.Reason, StatusTone.Paused),
        CaseResumed { Restarts: true } e => (texts["Việc được tiếp tục, thời hạn tính lại từ đầu"], e.Note, null),
        CaseResumed e => (texts["Việc được tiếp tục"], e.Note, null),
        CasePassedOn e => (texts["{0}: {1} · {2}", e.Name, words.Unit(e.Unit), words.Person(e.Person)], e.Note, null),
        CasePostponed { BeforeDue: false } e => (texts["Hẹn lại đến {0} sau khi đã quá hạn", Format.Moment(e.PromisedAt)], e.Reason, StatusTone.Overdue),
        CasePostponed e => (texts["Hẹn lại đến {0}", Format.Moment(e.PromisedAt)], e.Reason, StatusTone.DoneLate),
        CaseExtensionRequested e => (texts["Xin gia hạn đến {0}", e.NewDate], e.Reason, null),
        CaseTransferRequested e => (texts["Đề nghị chuyển việc cho {0}", words.Unit(e.Unit)], e.LegalReason, null),
        CaseRequestWithdrawn e => (texts["Rút đề nghị số {0}", e.Number], null, null),
        CaseExtensionDecided { Approved: true, MovesDue: true } e => (texts["Chấp thuận gia hạn đến {0}", Format.Moment(e.NewDueAt!.Value)], e.Note, null),
        CaseExtensionDecided { Approved: true } e => (texts["Chấp thuận gia hạn sau khi đã quá hạn, thời hạn không đổi"], e.Note, StatusTone.DoneLate),
        CaseExtensionDecided e => (texts["Không chấp thuận gia hạn"], e.Note, null),
        CaseTransferDecided { Approved: true } e => (texts["Chuyển việc cho {0}", words.Unit(e.Lead)], e.Note, null),
        CaseTransferDecided e => (texts["Không chấp thuận chuyển việc"], e.Note, null),
        CaseReminded e => (texts["Đôn đốc lần {0}, trả lời trước {1}", e.Number, e.ReplyBy], e.Text, StatusTone.DueSoon),
        CaseEscalated e => (texts["{0}: báo {1}", texts[LadderWords.RungName(e.Rung)], string.Join(", ", e.To.Select(p => words.Person(p)))], null, StatusTone.DueSoon),
        CaseCalendarChanged e => (texts["Lịch làm việc {0} đổi sang phiên bản {1}, thời hạn được tính lại", e.Calendar, e.Version], null, null),
        _ => SayEnding(happened),
    };

    private (string What, string? Note, StatusTone? Tone) SayEnding(CaseEvent happened) => happened switch
    {
        CaseSubmitted { ResultDocument: { Length: > 0 } document } e => (texts["Kết quả được trình: {0}", document], e.Result, null),
        CaseSubmitted e => (texts["Kết quả được trình"], e.Result, null),
        CaseFinished { ResultDocument: { Length: > 0 } document } e => (texts["Xử lý xong: {0}", document], e.Result, StatusTone.DoneInTime),
        CaseFinished e => (texts["Xử lý xong"], e.Result, StatusTone.DoneInTime),
        CaseAccepted e => (texts["Kết quả được chấp nhận"], e.Note, StatusTone.DoneInTime),
        CaseSentBack e => (texts["Kết quả bị trả lại"], e.Reason, StatusTone.Overdue),
        CaseClosed e => (texts["Hồ sơ được đóng"], e.Note, null),
        CaseCancelled { Document.Length: 0 } e => (texts["Hủy dự thảo"], e.Reason, StatusTone.Cancelled),
        CaseCancelled e => (texts["Hủy việc theo {0}", e.Document], e.Reason, StatusTone.Cancelled),
        CaseReopened e => (texts["Việc được mở lại"], e.Reason, null),
        _ => throw new InvalidOperationException($"No sentence for {happened.GetType().Name}."),
    };
}
