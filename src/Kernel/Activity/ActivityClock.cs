namespace NamRo.Kernel.Activity;

/// <summary>Instants of the log: whole microseconds, because PostgreSQL keeps no finer ones.</summary>
public static class ActivityClock
{
    public static long ToMicroseconds(DateTime utc) => (utc.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTime FromMicroseconds(long microseconds) => DateTime.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
