using BenchmarkDotNet.Attributes;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Bench.Kernel;

/// <summary>The due instant from a clock of ten events, target under 1 µs. A thousand clocks that start at different times take turns.</summary>
[MemoryDiagnoser]
public class DueBench
{
    private const int Count = 1024;

    private readonly ClockEvent[][] clocks = new ClockEvent[Count][];
    private readonly WorkCalendar calendar = CalendarCatalogue.Embedded.Default;
    private readonly ClockRule rolling = ClockRule.For(Term.Of(WorkingDays.Of(20))) with { WarnBefore = WorkingDays.Of(3), Start = StartRule.After15 };
    private readonly ClockRule dayAfter = ClockRule.For(Term.Of(WorkingDays.Of(20)), DueReading.DayAfter) with { WarnBefore = WorkingDays.Of(3) };

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(20250701);
        DateTime first = OfficeClock.ToUtc(new DateOnly(2020, 1, 1), TimeOnly.MinValue);
        for (int i = 0; i < Count; i++)
        {
            DateTime at = first.AddSeconds(random.NextInt64(6L * 365 * 86_400));
            DateTime Later() => at = at.AddSeconds(random.NextInt64(3L * 86_400));
            clocks[i] =
            [
                ClockEvent.Received(at), ClockEvent.Paused(Later(), "supplement"), ClockEvent.Resumed(Later()), ClockEvent.Paused(Later(), "tax"),
                ClockEvent.Resumed(Later()), ClockEvent.Extended(Later(), Term.Of(WorkingDays.Of(5))), ClockEvent.Paused(Later(), "opinion"),
                ClockEvent.Resumed(Later()), ClockEvent.Paused(Later(), "opinion"), ClockEvent.Resumed(Later()),
            ];
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long TenEventsRolling() => Sum(rolling);

    [Benchmark(OperationsPerInvoke = Count)]
    public long TenEventsDayAfter() => Sum(dayAfter);

    private long Sum(ClockRule rule)
    {
        long sum = 0;
        foreach (ClockEvent[] clock in clocks)
        {
            sum += DueCalculator.Compute(clock, rule, calendar).DueAt!.Value.Ticks;
        }

        return sum;
    }
}
