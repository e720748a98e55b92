using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Counting;

/// <summary>A reporting period of office days, both ends included. The ends are dates, not month ends (one-stop.md 11.1).</summary>
internal readonly record struct Period
{
    /// <exception cref="RuleException">The period ends before it begins.</exception>
    public Period(DateOnly from, DateOnly to)
    {
        Rule.Require(from <= to, "onestop.period", $"Kỳ báo cáo bắt đầu ngày {from} sau ngày kết thúc {to}. Hãy sửa lại kỳ.", "from");
        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>The calendar quarter of a day.</summary>
    public static Period QuarterOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return new Period(first, first.AddMonths(3).AddDays(-1));
    }
}
