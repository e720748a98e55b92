using NamRo.Kernel.WorkingTime;
namespace NamRo.Casework.Cases;
internal static class CaseClock
{
    public static (DateTime? DueAt, DateTime? OriginalDueAt, DateTime? WarnAt) Compute(DueSpec due, IReadOnlyList<ClockEntry> clock, WorkCalendar calendar) => default;
    public static DateTime NextReview(string rhythm, DateTime after, WorkCalendar calendar) => after;
    public static bool IsTerm(string? t) => true;
    public static bool IsRhythm(string? t) => true;
    public static IReadOnlyList<FormattableString> Trace(DueSpec due, IReadOnlyList<ClockEntry> clock, WorkCalendar calendar) => [];
}
