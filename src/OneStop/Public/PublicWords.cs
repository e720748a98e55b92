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

    public static StatusTone ToneOf(PublicDossier dossier) => dossier.State switch
    {
        DossierState.WaitingForPapers or DossierState.WaitingForPayment => StatusTone.Paused,
        DossierState.Finished or DossierState.Returned => dossier.IsLate ? StatusTone.DoneLate : StatusTone.DoneInTime,
        DossierState.Withdrawn or DossierState.Stopped or DossierState.NotReceived => StatusTone.Draft,
        _ => dossier.IsLate ? StatusTone.Overdue : StatusTone.Running,
    };
}
