using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using NamRo.Bench.Data;

namespace NamRo.Bench.Load;

/// <summary>
/// <c>bench intake</c>: the counter under load. <c>closed</c> lets sixteen clients receive as fast as answers come; <c>burst</c> sends at
/// 1, 15, 25, 35 and again 1 a second whether answers come or not, and says how long it took to be back to normal.
/// </summary>
internal static class IntakeBench
{
    private const int Clients = 16;

    /// <summary>Dossiers a second, and for how many seconds.</summary>
    private static readonly (int Rate, int Seconds)[] Burst = [(1, 20), (15, 20), (25, 20), (35, 20), (1, 20)];

    public static async Task<int> ClosedAsync(Uri address, int seconds)
    {
        using var intake = new Intake(address, BenchKeys.Read());
        var (times, start) = (new Latencies("receive"), Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
            {
                using var answer = await times.TimeAsync(intake.SendAsync);
            }
        }));
        times.Print(Stopwatch.GetElapsedTime(start).TotalSeconds);
        return 0;
    }

    public static async Task<int> BurstAsync(Uri address)
    {
        using var intake = new Intake(address, BenchKeys.Read());
        var phases = new List<(Latencies Times, int Seconds, Task<TimeSpan> Settled)>();
        foreach (var (rate, seconds) in Burst)
        {
            var times = new Latencies($"receive, {rate} a second");
            var (calls, start) = (new List<Task>(), Stopwatch.GetTimestamp());
            for (var n = 0; n < rate * seconds; n++)
            {
                var wait = ((double)n / rate) - Stopwatch.GetElapsedTime(start).TotalSeconds;
                if (wait > 0)
                {
                    await Task.Delay(TimeSpan.FromSeconds(wait));
                }

                calls.Add(times.TimeAsync(intake.SendAsync));
            }

            phases.Add((times, seconds, SettledAsync(calls)));
        }

        foreach (var (times, seconds, settled) in phases)
        {
            var after = await settled;
            times.Print(seconds);
            Console.WriteLine($"  all answered {after.TotalMilliseconds:0} ms after the last was sent");
        }

        return 0;
    }

    private static async Task<TimeSpan> SettledAsync(List<Task> calls)
    {
        var sent = Stopwatch.GetTimestamp();
        await Task.WhenAll(calls);
        return Stopwatch.GetElapsedTime(sent);
    }

    /// <summary>One clerk's program, sending one new dossier after another.</summary>
    private sealed class Intake(Uri address, BenchKeys keys) : IDisposable
    {
        private readonly HttpClient client = new() { BaseAddress = new Uri(address, "/api/v1/"), DefaultRequestHeaders = { Authorization = new("Bearer", keys.Officer) } };

        public void Dispose() => client.Dispose();

        public Task<HttpResponseMessage> SendAsync()
        {
            var given = JsonNode.Parse(keys.Case.GetRawText())!;
            given["ticket"] = Guid.CreateVersion7();
            var request = new HttpRequestMessage(HttpMethod.Post, "dossiers") { Content = new StringContent($"[{given.ToJsonString()}]", Encoding.UTF8, "application/json") };
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            return client.SendAsync(request);
        }
    }
}
