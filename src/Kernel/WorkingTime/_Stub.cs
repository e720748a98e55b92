// Temporary: delete this file when the real types land.
namespace NamRo.Kernel.WorkingTime;

public static class OfficeClock
{
    public static DateTime ToOffice(DateTime utc) => utc.AddHours(7);
    public static DateTime ToUtc(DateTime office) => DateTime.SpecifyKind(office.AddHours(-7), DateTimeKind.Utc);
    public static DateTime UtcNow(this TimeProvider clock) { var t = clock.GetUtcNow().UtcDateTime; return t.AddTicks(-(t.Ticks % 10)); }
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(ToOffice(clock.UtcNow()));
}

public sealed class WorkCalendar
{
    public string Code => "HC";
    public int Version => 1;
    public bool IsWorkingDay(DateOnly d) => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    public DateOnly AddWorkingDays(DateOnly d, int n) { while (n != 0) { d = d.AddDays(Math.Sign(n)); if (IsWorkingDay(d)) n -= Math.Sign(n); } return d; }
    public DateTime CloseOf(DateOnly d) => OfficeClock.ToUtc(d.ToDateTime(new TimeOnly(17, 30)));
    public DateTime OpeningOf(DateOnly d) => OfficeClock.ToUtc(d.ToDateTime(new TimeOnly(8, 0)));
    public DateTime NextWorkingInstant(DateTime t) => t;
    public int WorkingMinutes(DateTime from, DateTime until) => (int)(until - from).TotalMinutes;
}
