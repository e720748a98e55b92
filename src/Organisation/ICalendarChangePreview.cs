using NamRo.Kernel.WorkingTime;

namespace NamRo.Organisation;

/// <summary>Tells, before a calendar version is published, which open clocks it would move. Implemented by modules that keep clocks.</summary>
public interface ICalendarChangePreview
{
    /// <summary>The clocks that run on the calendar with <paramref name="next"/>'s code and would fall due at another instant.</summary>
    /// <param name="next">The version about to be published.</param>
    /// <param name="most">How many to list; <see cref="CalendarChange.Moved"/> counts them all.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<CalendarChange> PreviewAsync(WorkCalendar next, int most, CancellationToken cancellation = default);
}

/// <summary>What a calendar version would do to open clocks.</summary>
/// <param name="Open">Open clocks on the calendar.</param>
/// <param name="Moved">How many of them would move.</param>
/// <param name="First">Some of those that move, earliest new due date first.</param>
public sealed record CalendarChange(int Open, int Moved, IReadOnlyList<MovedClock> First);

/// <summary>A clock that would move. Instants are UTC.</summary>
public sealed record MovedClock(string Code, string Title, string Href, DateTime DueBefore, DateTime DueAfter);
