using System.Globalization;
using NamRo.Casework;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Directives.Drafting;

/// <summary>
/// The dated work that recurring drafts give in one month: rhythms with a day (monthly, quarterly, half-yearly, yearly, by semester), due on that
/// day or, when it is a day off, on the next working day. Weekly and daily work is only reviewed.
/// </summary>
internal sealed class PeriodWork(WorkCalendar calendar, DateOnly month)
{
    public IEnumerable<(DraftContent Content, string Period)> Of(DraftContent draft)
    {
        if (draft.Due is not { Kind: DueKind.Continuous, Rhythm: { } text } || !ReviewRhythm.TryParse(text, out var rhythm) || !HasDay(rhythm))
        {
            return [];
        }

        List<DateOnly> days = [.. DaysInMonth(rhythm)];
        return days.Select(day => (
            draft with { Title = draft.Title + Suffix(day, days.Count), Due = DueSpec.On(calendar.AddWorkingDays(day, 0), draft.Due.Text) },
            day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private static bool HasDay(ReviewRhythm rhythm) => rhythm.Kind
        is RhythmKind.Monthly or RhythmKind.Quarterly or RhythmKind.SemiAnnual or RhythmKind.Yearly or RhythmKind.Semester;

    private static string Suffix(DateOnly day, int times) => times == 1
        ? day.ToString("' (tháng 'M/yyyy')'", CultureInfo.InvariantCulture)
        : day.ToString("' (kỳ 'd/M/yyyy')'", CultureInfo.InvariantCulture);

    private IEnumerable<DateOnly> DaysInMonth(ReviewRhythm rhythm)
    {
        for (var day = rhythm.Next(month.AddDays(-1)); day is { } on && on < month.AddMonths(1); day = rhythm.Next(on))
        {
            yield return on;
        }
    }
}
