using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Counting;

/// <summary>A reporting period of office days, both ends included. The ends are dates, not month ends (one-stop.md 11.1).</summary>
internal readonly record struct Period
{
    /// <summary>A report over more would be read by nobody and is a slip of the pen.</summary>
    private const int MostYears = 10;

    private static readonly (DateOnly First, DateOnly Last) Sensible = (new DateOnly(2000, 1, 1), new DateOnly(2100, 12, 31));

    /// <exception cref="RuleException">The period ends before it begins, is longer than ten years or lies in no year of this century.</exception>
    public Period(DateOnly from, DateOnly to)
    {
        (from, to) = (Checked(from), Checked(to));
        Rule.Require(from <= to, "onestop.period", $"Kỳ báo cáo bắt đầu ngày {from} sau ngày kết thúc {to}. Hãy sửa lại kỳ.", "from");
        Rule.Require(
            to < from.AddYears(MostYears), "onestop.period-long", $"Kỳ báo cáo từ ngày {from} đến ngày {to} dài quá {MostYears} năm. Hãy sửa lại kỳ.", "to");
        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>The day itself, when it is of this century.</summary>
    /// <exception cref="RuleException">It is not.</exception>
    public static DateOnly Checked(DateOnly day)
    {
        Rule.Require(
            day >= Sensible.First && day <= Sensible.Last, "onestop.period-day", $"Ngày {day} không thể là ngày của kỳ báo cáo. Hãy sửa lại kỳ.", "from");
        return day;
    }

    /// <summary>The calendar quarter of a day.</summary>
    public static Period QuarterOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
        return new Period(first, first.AddMonths(3).AddDays(-1));
    }

    public static Period YearOf(DateOnly day) => new(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
}
