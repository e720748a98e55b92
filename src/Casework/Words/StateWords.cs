using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Words;

/// <summary>The words for states, reasons, causes and the like: Vietnamese keys of the texts.</summary>
internal static class StateWords
{
    public static string Say(CaseState state) => Cases.CaseVerbs.Say(state, paused: false);

    public static string Say(TimeCell cell) => cell switch
    {
        TimeCell.DoneInTime => Texts.Key("Xong đúng hạn"),
        TimeCell.DoneLate => Texts.Key("Xong quá hạn"),
        TimeCell.OpenInTime => Texts.Key("Đang làm, trong hạn"),
        TimeCell.OpenOverdue => Texts.Key("Đang làm, quá hạn"),
        TimeCell.Paused => Texts.Key("Tạm dừng"),
        TimeCell.Cancelled => Texts.Key("Đã hủy"),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, null),
    };

    public static string Say(InboxReason reason) => reason switch
    {
        InboxReason.Work => Texts.Key("Cần làm"),
        InboxReason.ToReceive => Texts.Key("Cần tiếp nhận"),
        InboxReason.ToAccept => Texts.Key("Cần chấp nhận"),
        InboxReason.ToMend => Texts.Key("Cần làm rõ"),
        InboxReason.ToAnswer => Texts.Key("Cần trả lời"),
        InboxReason.ToDecide => Texts.Key("Cần quyết định"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static string Say(DelayCause cause) => cause switch
    {
        DelayCause.Subjective => Texts.Key("Chủ quan"),
        DelayCause.Objective => Texts.Key("Khách quan"),
        _ => Texts.Key("Chưa rõ"),
    };

    public static string Say(ConsultationTerm term) => term switch
    {
        ConsultationTerm.Urgent => Texts.Key("Gấp"),
        ConsultationTerm.Normal => Texts.Key("Bình thường"),
        _ => Texts.Key("Phức tạp"),
    };

    public static string Say(ConsultationPosition position) => position switch
    {
        ConsultationPosition.Agree => Texts.Key("Đồng ý"),
        ConsultationPosition.AgreeWithConditions => Texts.Key("Đồng ý có điều kiện"),
        ConsultationPosition.Disagree => Texts.Key("Không đồng ý"),
        _ => Texts.Key("Không thuộc thẩm quyền"),
    };

    public static string SayLabel(Kernel.Identity.SecurityLabel label) => label switch
    {
        Kernel.Identity.SecurityLabel.Public => Texts.Key("Công khai"),
        Kernel.Identity.SecurityLabel.Internal => Texts.Key("Nội bộ"),
        Kernel.Identity.SecurityLabel.Restricted => Texts.Key("Hạn chế"),
        _ => Texts.Key("Theo hồ sơ"),
    };

    public static string SayStepRole(string role) => role switch
    {
        "Do" => Texts.Key("Thực hiện"),
        "Coordinate" => Texts.Key("Phối hợp"),
        "Watch" => Texts.Key("Theo dõi"),
        _ => Texts.Key("Chịu trách nhiệm"),
    };
}
