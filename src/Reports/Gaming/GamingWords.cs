using NamRo.Kernel.Localisation;

namespace NamRo.Reports.Gaming;

/// <summary>Names of the signs, for programs and for readers.</summary>
internal static class GamingWords
{
    public static string Code(GamingSign sign) => sign switch
    {
        GamingSign.TransferWithoutProgress => "transfer-without-progress",
        GamingSign.LateExtension => "late-extension",
        GamingSign.PauseAtMonthEnd => "pause-at-month-end",
        GamingSign.BulkClose => "bulk-close",
        GamingSign.ReassignAtMonthEnd => "reassign-at-month-end",
        GamingSign.ClearOverridden => "clear-overridden",
        _ => "reopened",
    };

    public static string Say(GamingSign sign) => sign switch
    {
        GamingSign.TransferWithoutProgress => Texts.Key("Chuyển đơn vị mà chưa có tiến độ"),
        GamingSign.LateExtension => Texts.Key("Xin gia hạn sát hạn (trong 2 ngày làm việc)"),
        GamingSign.PauseAtMonthEnd => Texts.Key("Tạm dừng trong 3 ngày làm việc cuối tháng"),
        GamingSign.BulkClose => Texts.Key("Đóng hàng loạt (từ 10 việc trong một giờ)"),
        GamingSign.ReassignAtMonthEnd => Texts.Key("Đổi người làm trong 3 ngày làm việc cuối tháng"),
        GamingSign.ClearOverridden => Texts.Key("Giao khi chưa đủ rõ"),
        _ => Texts.Key("Mở lại sau khi xong"),
    };
}
