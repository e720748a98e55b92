using NamRo.Kernel.Localisation;
using NamRo.Ui;

namespace NamRo.OneStop.Public;

/// <summary>The states of one-stop.md 5.1 in words for the citizen.</summary>
internal static class PublicWords
{
    /// <summary>A key of the texts.</summary>
    public static string Of(DossierState state) => state switch
    {
        DossierState.Submitted => Texts.Key("Mới đăng ký"),
        DossierState.Received => Texts.Key("Được tiếp nhận"),
        DossierState.NotReceived => Texts.Key("Không được tiếp nhận"),
        DossierState.InProcess => Texts.Key("Đang xử lý"),
        DossierState.WaitingForPapers => Texts.Key("Yêu cầu bổ sung giấy tờ"),
        DossierState.WaitingForPayment => Texts.Key("Yêu cầu thực hiện nghĩa vụ tài chính"),
        DossierState.Withdrawn => Texts.Key("Công dân yêu cầu rút hồ sơ"),
        DossierState.Stopped => Texts.Key("Dừng xử lý"),
        DossierState.Finished => Texts.Key("Đã xử lý xong"),
        _ => Texts.Key("Đã trả kết quả"),
    };

    public static string Of(Satisfaction level) => level switch
    {
        Satisfaction.VerySatisfied => Texts.Key("Rất hài lòng"),
        Satisfaction.Satisfied => Texts.Key("Hài lòng"),
        _ => Texts.Key("Không hài lòng"),
    };

    public static string Of(ReflectionTopic topic) => topic switch
    {
        ReflectionTopic.Attitude => Texts.Key("Thái độ phục vụ"),
        ReflectionTopic.Delay => Texts.Key("Giải quyết chậm"),
        ReflectionTopic.ExtraPapers => Texts.Key("Đòi giấy tờ ngoài quy định"),
        ReflectionTopic.Fee => Texts.Key("Phí, lệ phí"),
        ReflectionTopic.Procedure => Texts.Key("Quy định của thủ tục"),
        ReflectionTopic.Facilities => Texts.Key("Nơi tiếp nhận, trang thiết bị"),
        _ => Texts.Key("Việc khác"),
    };

    public static string Of(SubmissionState state) => state switch
    {
        SubmissionState.New => Texts.Key("Đã gửi, chờ cơ quan trả lời"),
        SubmissionState.WaitingForPapers => Texts.Key("Cần bổ sung"),
        SubmissionState.Received => Texts.Key("Được tiếp nhận"),
        SubmissionState.Refused => Texts.Key("Không được tiếp nhận"),
        _ => Texts.Key("Hết hạn bổ sung"),
    };

    public static StatusTone ToneOf(PublicDossier dossier) => dossier.State switch
    {
        DossierState.WaitingForPapers or DossierState.WaitingForPayment => StatusTone.Paused,
        DossierState.Finished or DossierState.Returned => dossier.IsLate ? StatusTone.DoneLate : StatusTone.DoneInTime,
        DossierState.Withdrawn or DossierState.Stopped or DossierState.NotReceived => StatusTone.Draft,
        _ => dossier.IsLate ? StatusTone.Overdue : StatusTone.Running,
    };
}
