using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Warning;

/// <summary>Puts a finished dossier back to where it stood at an instant, so that a forecast can be made of it and compared with its end. Pure.</summary>
internal static class Snapshot
{
    /// <summary>Where the dossier stood; null when it was not in work then: not yet received, done, paused, or late already.</summary>
    public static Position? At(PastDossier past, DateTime instant, WorkCalendar calendar, LoadBook loads)
    {
        var current = past.Work.LastOrDefault(w => w.From <= instant);
        if (current is null || instant >= current.Until || instant >= past.DoneAt)
        {
            return null;
        }

        var leg = Leg.Of(WorkUntil(past, instant, calendar))[^1];
        var left = Minutes(calendar, instant, past.DueAt) - PausedAfter(past, instant, calendar);
        return left < 0 ? null : new Position(
            past.Process, past.Unit, StepHistory.SeasonOf(past.ReceivedAt), leg.Step, leg.Minutes, left, loads.At(past.Unit, instant));
    }

    /// <summary>The instant at which a share of the dossier's time, from its receipt to its due instant, is used up.</summary>
    public static DateTime InstantAt(PastDossier past, double share, WorkCalendar calendar) =>
        calendar.AddMinutes(past.ReceivedAt, new WorkingMinutes((long)(share * Math.Max(0, Minutes(calendar, past.ReceivedAt, past.DueAt)))));

    /// <summary>What was known of a dossier when it was under way; null when it was not.</summary>
    public static OpenDossier? Open(PastDossier past, DateTime instant, WorkCalendar calendar) =>
        past.ReceivedAt >= instant || past.DoneAt <= instant || past.Work.Count == 0 || past.Work[0].From >= instant
            ? null
            : new OpenDossier(past.Process, past.Unit, past.ReceivedAt, WorkUntil(past, instant, calendar));

    private static List<Stretch> WorkUntil(PastDossier past, DateTime instant, WorkCalendar calendar) =>
        [.. past.Work.TakeWhile(w => w.From <= instant).Select(w => w.Until > instant ? Cut(w, instant, calendar) : w)];

    private static Stretch Cut(Stretch work, DateTime instant, WorkCalendar calendar) =>
        work with { Until = instant, Minutes = (int)Minutes(calendar, work.From, instant) };

    /// <summary>Later pauses have moved the due instant; nobody knew of them then.</summary>
    private static long PausedAfter(PastDossier past, DateTime instant, WorkCalendar calendar)
    {
        var worked = past.Work.Where(w => w.Until > instant).Sum(w => w.From >= instant ? w.Minutes : Minutes(calendar, instant, w.Until));
        return Math.Max(0, Minutes(calendar, instant, past.DoneAt) - worked);
    }

    private static long Minutes(WorkCalendar calendar, DateTime from, DateTime until) => calendar.Between(from, until).Value;
}
