using BenchmarkDotNet.Running;

namespace NamRo.Bench.Kernel;

internal static class KernelBench
{
    public static int Run(string[] args)
    {
        return BenchmarkSwitcher.FromTypes([typeof(CalendarBench), typeof(DueBench)]).Run(args.Length == 0 ? ["--filter", "*"] : args).Any() ? 0 : 1;
    }
}
