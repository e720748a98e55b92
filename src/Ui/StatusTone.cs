using NamRo.Kernel.Localisation;

namespace NamRo.Ui;

/// <summary>How a piece of work stands, for the eye: each has a word, a shape and a colour that are the same on every page.</summary>
public enum StatusTone
{
    Draft,
    Running,
    DueSoon,
    Overdue,
    DoneInTime,
    DoneLate,
    Paused,
    Cancelled,
}

/// <summary>The word, class and shape of each tone.</summary>
public static class StatusTones
{
    /// <summary>The Vietnamese word, a key of <see cref="Texts"/>.</summary>
    public static string Word(this StatusTone tone) => tone switch
    {
        StatusTone.Draft => Texts.Key("Bản nháp"),
        StatusTone.Running => Texts.Key("Đang làm"),
        StatusTone.DueSoon => Texts.Key("Sắp đến hạn"),
        StatusTone.Overdue => Texts.Key("Quá hạn"),
        StatusTone.DoneInTime => Texts.Key("Xong đúng hạn"),
        StatusTone.DoneLate => Texts.Key("Xong quá hạn"),
        StatusTone.Paused => Texts.Key("Tạm dừng"),
        StatusTone.Cancelled => Texts.Key("Đã hủy"),
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, null),
    };

    /// <summary>The class that sets the colour: <c>tone-overdue</c>.</summary>
    public static string CssClass(this StatusTone tone) => tone switch
    {
        StatusTone.Draft => "tone-draft",
        StatusTone.Running => "tone-running",
        StatusTone.DueSoon => "tone-due-soon",
        StatusTone.Overdue => "tone-overdue",
        StatusTone.DoneInTime => "tone-done",
        StatusTone.DoneLate => "tone-late",
        StatusTone.Paused => "tone-paused",
        StatusTone.Cancelled => "tone-cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, null),
    };

    /// <summary>The outline in a box of 12 by 12; drawn as SVG because backgrounds vanish on paper and in forced colours.</summary>
    internal static string ShapePath(this StatusTone tone) => tone switch
    {
        StatusTone.Draft => "M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
        StatusTone.Running => "M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z",
        StatusTone.DueSoon => "M6 .8 11.6 11H.4z",
        StatusTone.Overdue => "M6 0l6 6-6 6-6-6z",
        StatusTone.DoneInTime => "M4.4 10.6.6 6.8l1.7-1.7 2.1 2.1 5.3-5.4 1.7 1.7z",
        StatusTone.DoneLate => "M1 1h10v10H1zm2 2v6h6V3z",
        StatusTone.Paused => "M2 1h3v10H2zm5 0h3v10H7z",
        StatusTone.Cancelled => "M2.4.9 6 4.5 9.6.9l1.5 1.5L7.5 6l3.6 3.6-1.5 1.5L6 7.5l-3.6 3.6L.9 9.6 4.5 6 .9 2.4z",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, null),
    };
}
