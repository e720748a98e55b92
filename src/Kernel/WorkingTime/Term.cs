using System.Text.Json.Serialization;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// A length of time in one of the units of the field. Its text (<c>3wd 0.5wd 4h 90m 20d 2w 6mo same-day 24ch none</c>) is what is stored and
/// exchanged. The default value is <see cref="None"/>.
/// </summary>
[JsonConverter(typeof(TermJsonConverter))]
public readonly record struct Term : IFormattable, IParsable<Term>
{
    internal Term(TermKind kind, int amount)
    {
        Kind = kind;
        Amount = amount;
    }

    /// <summary>No limit is set.</summary>
    public static Term None => default;

    /// <summary>By the close of the day of receipt.</summary>
    public static Term SameDay => new(TermKind.SameDay, 0);

    public TermKind Kind { get; }

    public bool IsNone => Kind == TermKind.None;

    /// <summary>Quarters of a working day, minutes of working time, calendar days, months or continuous hours, as the kind says.</summary>
    internal int Amount { get; }

    public static Term Of(WorkingDays days) => new(TermKind.WorkingDays, days.Quarters);

    public static Term Of(WorkingHours hours) => new(TermKind.WorkingTime, hours.Minutes);

    public static Term Of(CalendarDays days) => new(TermKind.CalendarDays, days.Value);

    /// <summary>Reads the text form.</summary>
    /// <exception cref="RuleException">The text is no term; the message names the accepted forms.</exception>
    public static Term Parse(string s)
    {
        return TryParse(s, out Term term)
            ? term
            : throw new RuleException(
                "term.invalid",
                $"Thời hạn “{s}” không hợp lệ. Cách ghi đúng: 3wd (ngày làm việc, bước 0.25), 4h (giờ làm việc), 90m (phút làm việc), 20d (ngày), 2w (tuần), 6mo (tháng), same-day (trong ngày), 24ch (giờ liên tục), none (không quy định).");
    }

    static Term IParsable<Term>.Parse(string s, IFormatProvider? provider) => Parse(s);

    public static bool TryParse(string? s, out Term term) => TermText.TryParse(s, out term);

    static bool IParsable<Term>.TryParse(string? s, IFormatProvider? provider, out Term result) => TermText.TryParse(s, out result);

    /// <summary>The text that is stored.</summary>
    public override string ToString() => TermText.Write(this);

    /// <summary>The stored text, or with format <c>w</c> words in the reader's language (see <see cref="Localisation.Texts"/>).</summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        return format == "w" ? TermText.Words(this, formatProvider) : ToString();
    }
}
