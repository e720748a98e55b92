using System.Globalization;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Kernel.WorkingTime;

public sealed class DueTraceTests
{
    private static readonly Texts Kernel = Texts.From([typeof(DueTrace).Assembly]);

    [Fact]
    public void The_answer_names_the_days_that_were_left_out()
    {
        var trace = new DueTrace();

        DueCalculator.DueOf(Office.At("2026-08-28 16:00"), ClockRule.For(Term.Parse("1wd")), Office.Hours, trace);

        Assert.Equal(
            [
                "Tiếp nhận lúc 28/8/2026 16:00.",
                "Thời hạn 1 ngày làm việc, theo lịch HC phiên bản 1.",
                "Một ngày làm việc tính 8 giờ làm việc, nối tiếp từ giờ bắt đầu.",
                "Không tính ngày 31/8/2026: Nghỉ hoán đổi (làm bù thứ Bảy 22-8-2026).",
                "Không tính ngày 1/9/2026: Quốc khánh (ngày nghỉ liền kề).",
                "Không tính ngày 2/9/2026: Quốc khánh (2-9).",
                "Không tính 2 ngày nghỉ hằng tuần.",
                "Đến hạn lúc 3/9/2026 16:00.",
            ],
            trace.Say(Kernel));
    }

    [Fact]
    public void A_year_whose_holidays_are_not_announced_is_named()
    {
        var trace = new DueTrace();

        DueCalculator.DueOf(Office.At("2026-12-28 16:00"), ClockRule.For(new DateOnly(2027, 3, 31)), Office.Hours, trace);

        Assert.Contains("Lịch nghỉ năm 2027 chưa được công bố đầy đủ nên hạn có thể thay đổi.", trace.Say(Kernel));
    }

    [Fact]
    public void A_trace_changes_no_result()
    {
        ClockEvent[] events = AllEvents();
        ClockRule rule = ClockRule.For(Term.Parse("20d"));

        Assert.Equal(DueCalculator.Compute(events, rule, Office.Hours), DueCalculator.Compute(events, rule, Office.Hours, new DueTrace()));
    }

    [Fact]
    public void Without_a_trace_nothing_is_allocated()
    {
        ClockEvent[] events = AllEvents();
        ClockRule rule = ClockRule.For(Term.Parse("10wd")) with { WarnBefore = WorkingDays.Of(2) };
        DueCalculator.Compute(events, rule, Office.Hours);

        long before = GC.GetAllocatedBytesForCurrentThread();
        DueCalculator.Compute(events, rule, Office.Hours);
        Office.Hours.Add(events[0].At, rule.Term, DueReading.DayAfter);
        Office.Hours.Between(events[0].At, events[^1].At);
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("10wd")]
    [InlineData("20d")]
    [InlineData("none")]
    public void Every_line_has_its_English(string term)
    {
        var trace = new DueTrace();
        ClockEvent[] events = term == "none" ? [.. AllEvents().Where(e => e.Kind != ClockEventKind.Extended)] : AllEvents();
        DueCalculator.Compute(events, ClockRule.For(Term.Parse(term)) with { Start = StartRule.After15 }, Office.Hours, trace);
        DueCalculator.DueOf(Office.At("2026-12-26 16:00"), ClockRule.For(new DateOnly(2027, 1, 1)), Office.Hours, trace);
        DueCalculator.DueOf(Office.At("2025-04-25 09:00"), ClockRule.For(Term.Parse("3wd"), DueReading.DayAfter), Office.Hours, trace);

        Assert.All(trace.Lines, line => Assert.Contains(line.Sentence.Format, Kernel.Keys));
    }

    [Fact]
    public void In_English_the_term_is_said_in_English()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            var trace = new DueTrace();
            DueCalculator.DueOf(Office.At("2025-06-02 09:20"), ClockRule.For(Term.Parse("3wd")), Office.Hours, trace);

            Assert.Contains("Time limit 3 working days, by calendar HC version 1.", trace.Say(Kernel));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static ClockEvent[] AllEvents() =>
    [
        ClockEvent.Received(Office.At("2025-06-01 15:30")),
        ClockEvent.Paused(Office.At("2025-06-05 10:00"), "supplement"),
        ClockEvent.Extended(Office.At("2025-06-05 11:00"), Term.Parse("1wd")),
        ClockEvent.Resumed(Office.At("2025-06-12 14:00")),
        ClockEvent.Paused(Office.At("2025-06-13 10:00"), "tax"),
        ClockEvent.Resumed(Office.At("2025-06-16 14:00")),
        ClockEvent.Restarted(Office.At("2025-06-17 15:40")),
        ClockEvent.Extended(Office.At("2025-06-18 11:00"), Office.At("2025-06-24 17:30")),
        ClockEvent.Extended(Office.At("2025-06-25 11:00"), Office.At("2025-06-27 17:30")),
        ClockEvent.Stopped(Office.At("2025-06-28 10:00")),
    ];
}
