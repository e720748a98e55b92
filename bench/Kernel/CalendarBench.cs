using BenchmarkDotNet.Attributes;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Bench.Kernel;

/// <summary>
/// One calendar operation, target under 50 ns without allocation. Starts and amounts are random (fixed seed) so that neither the branch
/// predictor nor the cache is flattered; figures are per operation.
/// </summary>
[MemoryDiagnoser]
public class CalendarBench
{
    private const int Count = 4096;

    private readonly DateTime[] starts = new DateTime[Count];
    private readonly DateTime[] ends = new DateTime[Count];
    private readonly WorkingSpan[] spans = new WorkingSpan[Count];
    private readonly WorkCalendar calendar = CalendarCatalogue.Embedded.Default;
    private readonly Term term = Term.Of(WorkingDays.Of(10));

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(20250701);
        DateTime first = OfficeClock.ToUtc(new DateOnly(2020, 1, 1), TimeOnly.MinValue);
        for (int i = 0; i < Count; i++)
        {
            starts[i] = first.AddSeconds(random.NextInt64(7L * 365 * 86_400));
            ends[i] = starts[i].AddSeconds(random.NextInt64(200L * 86_400));
            spans[i] = new WorkingMinutes(random.Next(1, 60 * 480)).ToSpan();
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long Add()
    {
        long sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += calendar.Add(starts[i], spans[i]).Ticks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long AddWorkingDaysRolling()
    {
        long sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += calendar.Add(starts[i], term, DueReading.Rolling).Ticks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long AddWorkingDaysDayAfter()
    {
        long sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += calendar.Add(starts[i], term, DueReading.DayAfter).Ticks;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long Between()
    {
        long sum = 0;
        for (int i = 0; i < Count; i++)
        {
            sum += calendar.Between(starts[i], ends[i]).Value;
        }

        return sum;
    }

    [Benchmark]
    public WorkCalendar Build() => new(calendar.Definition);
}
