namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// Office time: UTC+7 all year, without daylight saving (one-stop.md 6.2, traps). Instants are stored as UTC; days are the office's days.
/// The zone is built here and not looked up, so that a machine without a zone database counts the same.
/// </summary>
public static class OfficeClock
{
    /// <summary>What to add to UTC to read the office's clock.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The office zone, with the name it has in the zone database.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.CreateCustomTimeZone("Asia/Ho_Chi_Minh", Offset, "(UTC+07:00) Việt Nam", "Giờ Việt Nam");

    /// <summary>The instant as UTC in whole microseconds, the finest that PostgreSQL keeps: what is compared later is what was stored.</summary>
    public static DateTime UtcNow(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        long ticks = time.GetUtcNow().UtcTicks;
        return new DateTime(ticks - (ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
    }

    /// <summary>The office's day now.</summary>
    public static DateOnly Today(this TimeProvider time) => DateOnly.FromDateTime(ToOffice(time.UtcNow()));

    /// <summary>What the office's clock shows at a UTC instant; the result has no kind, as it is no instant.</summary>
    /// <exception cref="ArgumentException">The value is not marked as UTC.</exception>
    public static DateTime ToOffice(DateTime utc)
    {
        return new DateTime(RequireUtc(utc).Ticks + Offset.Ticks, DateTimeKind.Unspecified);
    }

    /// <summary>The UTC instant at which the office's clock shows this time.</summary>
    /// <exception cref="ArgumentException">The value is marked as UTC or as the machine's time.</exception>
    public static DateTime ToUtc(DateTime officeLocal)
    {
        return officeLocal.Kind == DateTimeKind.Unspecified
            ? new DateTime(officeLocal.Ticks - Offset.Ticks, DateTimeKind.Utc)
            : throw new ArgumentException($"Office time has no kind, this one is {officeLocal.Kind}.", nameof(officeLocal));
    }

    /// <summary>The UTC instant of an office day and time of day.</summary>
    public static DateTime ToUtc(DateOnly day, TimeOnly time) => ToUtc(day.ToDateTime(time));

    /// <summary>The office's day at a UTC instant.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(ToOffice(utc));

    private static DateTime RequireUtc(DateTime value)
    {
        return value.Kind == DateTimeKind.Utc ? value : throw new ArgumentException($"An instant must be UTC, this one is {value.Kind}.", nameof(value));
    }
}
