using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>How the catalogue desk's pages say the settings of a procedure.</summary>
internal static class ProcedureWords
{
    public static string Say(ProcedureKind kind) => kind switch
    {
        ProcedureKind.LawDelegated => Texts.Key("Luật giao quy định chi tiết"),
        ProcedureKind.Local => Texts.Key("Của địa phương"),
        _ => Texts.Key("Nội bộ cơ quan hành chính"),
    };

    public static string Say(ComponentKind kind) => kind switch
    {
        ComponentKind.Form => Texts.Key("Đơn, tờ khai theo mẫu"),
        ComponentKind.Original => Texts.Key("Bản chính"),
        ComponentKind.Copy => Texts.Key("Bản sao"),
        ComponentKind.PresentedOnly => Texts.Key("Chỉ xuất trình"),
        _ => Texts.Key("Dữ liệu điện tử"),
    };

    public static string Say(OnlineLevel level) => level switch
    {
        OnlineLevel.None => Texts.Key("Không trực tuyến"),
        OnlineLevel.Partial => Texts.Key("Một phần"),
        _ => Texts.Key("Toàn trình"),
    };

    public static string Say(DueReading reading) => reading == DueReading.Rolling
        ? Texts.Key("đủ số giờ làm việc, giữ giờ trong ngày")
        : Texts.Key("không tính ngày nhận, đến hết giờ ngày cuối");

    public static string Say(CutOff cutOff) => cutOff switch
    {
        CutOff.After15 => Texts.Key("nhận sau 15 giờ tính từ ngày làm việc sau"),
        CutOff.LastHour => Texts.Key("nhận trong giờ làm việc cuối tính từ ngày làm việc sau"),
        _ => Texts.Key("nhận lúc nào tính từ lúc đó"),
    };

    public static string Say(SupplementEffect effect) => effect == SupplementEffect.Restart
        ? Texts.Key("bổ sung xong thì tính lại từ đầu")
        : Texts.Key("bổ sung xong thì tính tiếp");

    public static string Say(VersionDifference difference) => difference switch
    {
        VersionDifference.Name => Texts.Key("Tên thủ tục"),
        VersionDifference.Components => Texts.Key("Thành phần hồ sơ"),
        VersionDifference.Fee => Texts.Key("Phí, lệ phí"),
        VersionDifference.Result => Texts.Key("Kết quả phải trả"),
        VersionDifference.Process => Texts.Key("Quy trình nội bộ: chỉ hồ sơ nhận sau mới theo"),
        _ => Texts.Key("Thời hạn: hạn của hồ sơ đã nhận không đổi"),
    };
}
