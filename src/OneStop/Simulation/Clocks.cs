using System.Globalization;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Simulation;

/// <summary>The clocks of a simulated counter, made of the product's own: calendars, terms, cut-offs.</summary>
internal static class Clocks
{
    /// <summary>The clock rule of a procedure.</summary>
    /// <exception cref="RuleException">The cut-off cannot be read.</exception>
    public static ClockRule RuleOf(PlanProcedure procedure) =>
        ClockRule.For(Term.Parse(procedure.Term), procedure.Reading) with { Start = StartOf(procedure) };

    public static StartRule StartOf(PlanProcedure procedure)
    {
        if (procedure.CutOff is null or "none")
        {
            return StartRule.Plain;
        }
        else if (procedure.CutOff == "last-hour")
        {
            return StartRule.LastHour;
        }

        var read = TimeOnly.TryParseExact(procedure.CutOff, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var after);
        Rule.Require(
            read, "simulation.procedure.cut-off", $"Thủ tục {procedure.Code}: giờ chốt “{procedure.CutOff}” không hợp lệ. Ghi như 15:00, last-hour hoặc none.");
        return new StartRule(After: after);
    }

    /// <summary>The calendar of an officer, counted from 1: that of the desk with the officer's own hours and absences.</summary>
    public static WorkCalendar CalendarOf(PlanRole role, int officer, WorkCalendar desk)
    {
        var absences = (role.Absences ?? []).Where(a => a.Officer == officer).ToList();
        if (role.Hours is null && absences.Count == 0)
        {
            return desk;
        }

        var definition = desk.Definition;
        var away = absences.SelectMany(a => Days(a.From, a.To)).ToHashSet();
        return new WorkCalendar(definition with
        {
            Code = $"{definition.Code}/{role.Code}/{officer}",
            Hours = role.Hours is { } hours ? [HoursText.Parse(definition.From, hours)] : definition.Hours,
            Days = [.. definition.Days.Where(d => !away.Contains(d.Date)), .. away.Order().Select(d => new CalendarDay(d, CalendarDayKind.Closed, "Vắng"))],
        });
    }

    public static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
