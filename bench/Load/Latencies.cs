using System.Collections.Concurrent;
using System.Diagnostics;

namespace NamRo.Bench.Load;

/// <summary>Latencies of one kind of call, with what went wrong counted beside them.</summary>
internal sealed class Latencies(string name)
{
    private readonly ConcurrentBag<double> milliseconds = [];
    private int failed;

    public async Task<HttpResponseMessage> TimeAsync(Func<Task<HttpResponseMessage>> call)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = await call();
        milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        if (!answer.IsSuccessStatusCode)
        {
            if (Interlocked.Increment(ref failed) == 1)
            {
                Console.Error.WriteLine($"{name}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
            }
        }

        return answer;
    }

    public void Print(double seconds)
    {
        var sorted = milliseconds.Order().ToArray();
        double At(double share) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
        Console.WriteLine(
            $"{name,-34} {sorted.Length,8} calls {sorted.Length / seconds,8:0.0}/s  median {At(0.5),7:0.0} ms  p95 {At(0.95),7:0.0} ms  p99 {At(0.99),7:0.0} ms  failed {failed}");
    }
}
