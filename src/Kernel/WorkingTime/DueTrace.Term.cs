namespace NamRo.Kernel.WorkingTime;

/// <summary>The lines about the start, the term and the days on the way.</summary>
public sealed partial class DueTrace
{
    internal void Started(DateTime received, DateTime start, ClockRule rule, WorkCalendar calendar)
    {
        Add("due.received", received, $"Tiếp nhận lúc {received}.");
        if (start == received)
        {
            return;
        }

        if (rule.Start.IsLate(received, calendar))
        {
            Add("due.cut-off", start, $"Tiếp nhận sau giờ chốt trong ngày nên tính từ {start}.");
        }
        else
        {
            Add("due.start", start, $"Tiếp nhận ngoài giờ làm việc nên tính từ {start}.");
        }
    }

    internal void Due(DateTime start, in DueTrack due, ClockRule rule, WorkCalendar calendar)
    {
        if (rule.FixedDay is { } day)
        {
            Fixed(day, due.Due, calendar);
        }
        else
        {
            Counted(rule, calendar);
            if (rule.Term.Kind != TermKind.ContinuousHours)
            {
                DaysOnTheWay(OfficeClock.DayOf(start), OfficeClock.DayOf(due.Due), rule.Term.Kind, calendar);
            }

            if (due.NominalDay != default && due.NominalDay != OfficeClock.DayOf(due.Due))
            {
                Add("due.moved", due.Due, $"Ngày cuối {due.NominalDay} là ngày nghỉ nên chuyển sang ngày làm việc kế tiếp.");
            }
        }

        Add("due.result", due.Due, $"Đến hạn lúc {due.Due}.");
        if (rule.FixedDay is not null || rule.Term.Kind != TermKind.ContinuousHours)
        {
            NotAnnounced(OfficeClock.DayOf(start).Year, OfficeClock.DayOf(due.Due).Year, calendar);
        }
    }

    internal void OpenEnded() => Add("due.open-ended", null, $"Không quy định thời hạn nên không có ngày đến hạn.");

    private void Fixed(DateOnly day, DateTime due, WorkCalendar calendar)
    {
        Add("due.fixed", null, $"Hạn ấn định là ngày {day}, theo lịch {calendar.Code} phiên bản {calendar.Version}.");
        if (OfficeClock.DayOf(due) != day)
        {
            Add("due.fixed-moved", due, $"Ngày {day} là ngày nghỉ nên hạn chuyển đến {due}.");
        }
    }

    private void Counted(ClockRule rule, WorkCalendar calendar)
    {
        Add("due.term", null, $"Thời hạn {rule.Term:w}, theo lịch {calendar.Code} phiên bản {calendar.Version}.");
        if (WorkCalendar.EndsAtClose(rule.Term, rule.Reading))
        {
            Add("due.day-after", null, $"Không tính ngày tiếp nhận; ngày cuối kết thúc khi hết giờ làm việc.");
        }
        else if (rule.Term.Kind == TermKind.WorkingDays)
        {
            Add("due.rolling", null, $"Một ngày làm việc tính {calendar.StandardDay.TotalHours} giờ làm việc, nối tiếp từ giờ bắt đầu.");
        }
        else if (rule.Term.Kind is TermKind.CalendarDays or TermKind.CalendarMonths)
        {
            Add("due.calendar-days", null, $"Tính cả ngày nghỉ; ngày cuối kết thúc khi hết giờ làm việc.");
        }
    }

    private void DaysOnTheWay(DateOnly from, DateOnly to, TermKind kind, WorkCalendar calendar)
    {
        int restDays = 0;
        for (DateOnly day = from; day <= to; day = day.AddDays(1))
        {
            CalendarDay? special = calendar.SpecialDay(day);
            bool worked = calendar.IsWorkingDay(day);
            if (special is not null && worked)
            {
                Add("due.worked-day", null, $"Có tính ngày {day}: {special.Name}.");
            }
            else if (special is not null && kind is not (TermKind.CalendarDays or TermKind.CalendarMonths))
            {
                Add("due.skipped-day", null, $"Không tính ngày {day}: {special.Name}.");
            }
            else if (!worked && special is null)
            {
                restDays++;
            }
        }

        if (restDays > 0 && kind is not (TermKind.CalendarDays or TermKind.CalendarMonths))
        {
            Add("due.rest-days", null, $"Không tính {restDays} ngày nghỉ hằng tuần.");
        }
    }

    private void NotAnnounced(int first, int last, WorkCalendar calendar)
    {
        int[] years = [.. Enumerable.Range(first, last - first + 1).Where(year => !calendar.IsAnnounced(year))];
        if (years.Length > 0)
        {
            Add("due.not-announced", null, $"Lịch nghỉ năm {string.Join(", ", years)} chưa được công bố đầy đủ nên hạn có thể thay đổi.");
        }
    }
}
