using System.Globalization;
using NamRo.Kernel.Localisation;

namespace NamRo.Kernel.WorkingTime;

/// <summary>The stored form of a term and its words.</summary>
internal static class TermText
{
    private static readonly (string Suffix, TermKind Kind, int Units, int Max)[] Suffixes =
    [
        ("wd", TermKind.WorkingDays, 4, WorkingDays.MaxQuarters),
        ("ch", TermKind.ContinuousHours, 1, 24 * CalendarDays.Max),
        ("mo", TermKind.CalendarMonths, 1, 1200),
        ("h", TermKind.WorkingTime, 60, WorkingHours.MaxMinutes),
        ("m", TermKind.WorkingTime, 1, WorkingHours.MaxMinutes),
        ("d", TermKind.CalendarDays, 1, CalendarDays.Max),
        ("w", TermKind.CalendarDays, 7, CalendarDays.Max),
    ];

    public static bool TryParse(string? text, out Term term)
    {
        string trimmed = (text ?? "").Trim().ToLowerInvariant();
        term = trimmed == "same-day" ? Term.SameDay : Term.None;
        if (trimmed is "none" or "same-day")
        {
            return true;
        }

        foreach ((string suffix, TermKind kind, int units, int max) in Suffixes)
        {
            if (trimmed.EndsWith(suffix, StringComparison.Ordinal))
            {
                return TryAmount(trimmed.AsSpan(0, trimmed.Length - suffix.Length), units, max, out int amount) && Make(kind, amount, out term);
            }
        }

        return false;
    }

    public static string Write(Term term) => term.Kind switch
    {
        TermKind.None => "none",
        TermKind.SameDay => "same-day",
        TermKind.WorkingDays => Number(term.Amount / 4m) + "wd",
        TermKind.WorkingTime when term.Amount % 60 == 0 => Number(term.Amount / 60) + "h",
        TermKind.WorkingTime => Number(term.Amount) + "m",
        TermKind.CalendarDays => Number(term.Amount) + "d",
        TermKind.CalendarMonths => Number(term.Amount) + "mo",
        TermKind.ContinuousHours => Number(term.Amount) + "ch",
        _ => throw new InvalidOperationException($"Unknown kind {term.Kind}."),
    };

    public static string Words(Term term, IFormatProvider? provider)
    {
        return Texts.InEnglish ? English(term, provider) : Vietnamese(term, provider);
    }

    private static string Vietnamese(Term term, IFormatProvider? provider) => term.Kind switch
    {
        TermKind.None => "không quy định",
        TermKind.SameDay => "trong ngày",
        TermKind.WorkingDays => string.Create(provider, $"{term.Amount / 4m:0.##} ngày làm việc"),
        TermKind.WorkingTime when term.Amount % 60 == 0 => string.Create(provider, $"{term.Amount / 60} giờ làm việc"),
        TermKind.WorkingTime => string.Create(provider, $"{term.Amount} phút làm việc"),
        TermKind.CalendarDays => string.Create(provider, $"{term.Amount} ngày"),
        TermKind.CalendarMonths => string.Create(provider, $"{term.Amount} tháng"),
        _ => string.Create(provider, $"{term.Amount} giờ liên tục"),
    };

    private static string English(Term term, IFormatProvider? provider) => term.Kind switch
    {
        TermKind.None => "no limit",
        TermKind.SameDay => "the same day",
        TermKind.WorkingDays => Plural(term.Amount / 4m, "working day", provider),
        TermKind.WorkingTime when term.Amount % 60 == 0 => Plural(term.Amount / 60, "working hour", provider),
        TermKind.WorkingTime => Plural(term.Amount, "working minute", provider),
        TermKind.CalendarDays => Plural(term.Amount, "day", provider),
        TermKind.CalendarMonths => Plural(term.Amount, "month", provider),
        _ => Plural(term.Amount, "running hour", provider),
    };

    private static string Plural(decimal amount, string noun, IFormatProvider? provider)
    {
        return string.Create(provider, $"{amount:0.##} {noun}{(amount == 1 ? "" : "s")}");
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static bool TryAmount(ReadOnlySpan<char> digits, int units, int max, out int amount)
    {
        amount = 0;
        bool read = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        if (!read || value > max || digits.Length > 12)
        {
            return false;
        }

        decimal scaled = value * units;
        amount = scaled <= max ? (int)scaled : 0;
        return scaled == amount;
    }

    private static bool Make(TermKind kind, int amount, out Term term)
    {
        term = new Term(kind, amount);
        return true;
    }
}
