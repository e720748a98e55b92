using System.Text.Json.Serialization;

namespace NamRo.Kernel.WorkingTime;

/// <summary>Why a day differs from its weekday.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CalendarDayKind>))]
public enum CalendarDayKind
{
    /// <summary>A public holiday (Labour Code 2019, article 112).</summary>
    Holiday,

    /// <summary>A day off in lieu of a holiday on a rest day, or swapped for a working Saturday.</summary>
    CompensatoryOff,

    /// <summary>A rest day that is worked in exchange.</summary>
    MakeUpDay,

    /// <summary>The unit itself closes on this day.</summary>
    Closed,

    /// <summary>The unit itself opens on this day, or keeps other hours.</summary>
    Opened,
}

/// <summary>One day that differs from its weekday.</summary>
/// <param name="Name">What people call it, in Vietnamese; shown in the answer to "why this date".</param>
/// <param name="Sessions">Hours of a working day when they are not the ordinary ones.</param>
/// <param name="Verified">False while the day is projected or no official announcement was seen.</param>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, string Name, IReadOnlyList<Session>? Sessions = null, bool Verified = true)
{
    [JsonIgnore]
    public bool IsWorked => Kind is CalendarDayKind.MakeUpDay or CalendarDayKind.Opened;
}
