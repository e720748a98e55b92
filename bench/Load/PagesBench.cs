using NamRo.Bench.Data;

namespace NamRo.Bench.Load;

/// <summary><c>bench pages</c>: sixteen readers of one restricted account (leader, head or officer) asking for the given paths in turn.</summary>
internal static class PagesBench
{
    private const int Readers = 16;

    public static async Task<int> RunAsync(Uri address, string reader, int seconds, string[] paths)
    {
        var keys = BenchKeys.Read();
        var key = reader switch
        {
            "leader" => keys.Leader,
            "head" => keys.Head,
            "officer" => keys.Officer,
            _ => throw new ArgumentException($"Not a reader: {reader}."),
        };
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        var all = paths.Select(p => (Path: p, Times: new Latencies(p))).ToArray();
        var start = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async offset =>
        {
            for (var i = offset; TimeProvider.System.GetElapsedTime(start).TotalSeconds < seconds; i++)
            {
                var (path, times) = all[i % all.Length];
                using var answer = await times.TimeAsync(() => client.GetAsync(path));
            }
        }));
        foreach (var (_, times) in all)
        {
            times.Print(TimeProvider.System.GetElapsedTime(start).TotalSeconds);
        }

        return 0;
    }
}
