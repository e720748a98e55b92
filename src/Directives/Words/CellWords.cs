using NamRo.Casework;
using NamRo.Kernel.Localisation;
using NamRo.Ui;

namespace NamRo.Directives.Words;

/// <summary>The cells of follow-up in words and colours.</summary>
internal static class CellWords
{
    public static string Say(TimeCell cell) => cell switch
    {
        TimeCell.DoneInTime => Texts.Key("Xong đúng hạn"),
        TimeCell.DoneLate => Texts.Key("Xong quá hạn"),
        TimeCell.OpenInTime => Texts.Key("Đang làm, trong hạn"),
        TimeCell.OpenOverdue => Texts.Key("Đang làm, quá hạn"),
        TimeCell.Paused => Texts.Key("Tạm dừng"),
        _ => Texts.Key("Đã hủy"),
    };

    public static StatusTone Tone(TimeCell cell) => cell switch
    {
        TimeCell.DoneInTime => StatusTone.DoneInTime,
        TimeCell.DoneLate => StatusTone.DoneLate,
        TimeCell.OpenInTime => StatusTone.Running,
        TimeCell.OpenOverdue => StatusTone.Overdue,
        TimeCell.Paused => StatusTone.Paused,
        _ => StatusTone.Cancelled,
    };
}
