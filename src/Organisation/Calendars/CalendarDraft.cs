using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Organisation.Calendars;

/// <summary>Makes the next version of a calendar out of the present one.</summary>
internal static class CalendarDraft
{
    private const int MostDays = 31;

    /// <summary>The definition with every day from <paramref name="from"/> to <paramref name="until"/> (inclusive) of the given kind.</summary>
    public static CalendarDefinition WithDays(CalendarDefinition present, DateOnly from, DateOnly until, CalendarDayKind kind, string name)
    {
        Rule.Require(
            from <= until, "organisation.dates.order", $"Ngày cuối {until} sớm hơn ngày đầu {from}. Hãy sửa lại một trong hai ngày.", "Until");
        Rule.Require(
            until.DayNumber - from.DayNumber < MostDays, "calendar.too-many-days", $"Mỗi lần chỉ sửa tối đa {MostDays} ngày liền nhau.", "Until");
        Rule.Require(
            present.From <= from && until <= present.To,
            "calendar.outside-range",
            $"Lịch {present.Code} chỉ tính từ ngày {present.From} đến ngày {present.To}.",
            "From");
        var days = Enumerable.Range(0, until.DayNumber - from.DayNumber + 1).Select(i => new CalendarDay(from.AddDays(i), kind, name)).ToList();
        var kept = present.Days.Where(d => d.Date < from || d.Date > until);
        return present with { Days = [.. kept.Concat(days).OrderBy(d => d.Date)] };
    }
}
