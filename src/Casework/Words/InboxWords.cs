using NamRo.Kernel.Localisation;
using NamRo.Ui;

namespace NamRo.Casework.Words;

/// <summary>What the reader of an inbox does next, in words and with the page where it is done.</summary>
internal static class InboxWords
{
    public static string NextStep(InboxItem item, CaseWords words, Texts texts) => item.Reason switch
    {
        InboxReason.ToReceive => texts["Tiếp nhận, hoặc trả lại nếu có điều chưa rõ"],
        InboxReason.ToAccept => texts["Xem kết quả rồi chấp nhận hoặc trả lại"],
        InboxReason.ToMend => texts["Làm rõ điều bị trả lại rồi giao lại"],
        InboxReason.ToAnswer => texts["Trả lời ý kiến cho {0}", words.Unit(item.Case.Lead)],
        InboxReason.ToDecide => texts["Chấp thuận hoặc từ chối đề nghị"],
        _ => Work(item.Case, texts),
    };

    public static string Href(InboxItem item) => item.Reason switch
    {
        InboxReason.ToAnswer => $"/cases/{item.Case.Id}/answer?number={item.Number}",
        InboxReason.ToDecide => $"/cases/{item.Case.Id}/decide?number={item.Number}",
        _ => $"/cases/{item.Case.Id}",
    };

    private static string Work(CaseRow row, Texts texts) => row switch
    {
        { StepName: { } step } => texts["Bước {0}: {1}", row.Step, step],
        { ChildrenOpen: > 0 } => texts["Theo dõi {0} việc con chưa xong", Format.Number(row.ChildrenOpen)],
        { State: CaseState.Issued } => texts["Bắt đầu làm, báo tiến độ lần đầu"],
        { State: CaseState.Received } => texts["Phân công người làm"],
        { SentBackCount: > 0, Percent: 100 } => texts["Hoàn thiện theo ý kiến trả lại rồi trình lại"],
        { DueKind: DueKind.Continuous } => texts["Báo tiến độ định kỳ"],
        { Percent: 0 } => texts["Báo tiến độ lần đầu"],
        _ => texts["Đã được {0} %: báo tiến độ hoặc trình kết quả", Format.Number(row.Percent)],
    };
}
