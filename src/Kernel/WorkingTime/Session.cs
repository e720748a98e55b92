using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// A stretch of office hours within one day, in office time. Both ends belong to it: work done at 17:30:00 is done in time.
/// An end of 00:00 means midnight at the end of the day.
/// </summary>
/// <param name="ReceptionOnly">
/// Papers are taken in but the clock stands still: some desks open so on Saturday morning (one-stop.md 6.2, traps).
/// </param>
public sealed record Session(TimeOnly Start, TimeOnly End, bool ReceptionOnly = false)
{
    internal long StartTicks => Start.Ticks;

    internal long EndTicks => End == TimeOnly.MinValue ? TimeSpan.TicksPerDay : End.Ticks;

    /// <summary>Sorted copies of the sessions of one day, checked to be non-empty stretches of whole minutes that do not overlap.</summary>
    internal static Session[] Checked(IEnumerable<Session> sessions, string calendar)
    {
        Session[] sorted = [.. sessions.OrderBy(s => s.StartTicks)];
        for (int i = 0; i < sorted.Length; i++)
        {
            Session session = sorted[i];
            bool wellFormed = session.StartTicks < session.EndTicks && session.StartTicks % TimeSpan.TicksPerMinute == 0
                && session.EndTicks % TimeSpan.TicksPerMinute == 0;
            Rule.Require(wellFormed, "calendar.session", $"Lịch {calendar}: ca làm việc {session.Start:HH:mm}–{session.End:HH:mm} phải có giờ đầu trước giờ cuối, tính tròn phút.");
            bool apart = i == 0 || sorted[i - 1].EndTicks <= session.StartTicks;
            Rule.Require(apart, "calendar.session-overlap", $"Lịch {calendar}: ca làm việc {session.Start:HH:mm}–{session.End:HH:mm} chồng lên ca trước. Hãy sửa để các ca tách rời nhau.");
        }

        return sorted;
    }
}
