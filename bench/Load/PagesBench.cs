using System.Text.RegularExpressions;
using NamRo.Bench.Data;

namespace NamRo.Bench.Load;

/// <summary>
/// <c>bench pages</c>: sixteen readers of one restricted account (leader, head, officer, or nobody for public pages) asking for the given paths in
/// turn. Paths of the interface go with a key, pages with the cookie that signing in gave.
/// </summary>
internal static partial class PagesBench
{
    private const int Readers = 16;

    public static async Task<int> RunAsync(Uri address, string reader, int seconds, string[] paths)
    {
        using var client = new HttpClient { BaseAddress = address };
        if (reader != "nobody")
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", KeyOf(BenchKeys.Read(), reader));
            if (!paths.All(p => p.StartsWith("/api/", StringComparison.Ordinal)))
            {
                await SignInAsync(client, reader);
            }
        }

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

    private static string KeyOf(BenchKeys keys, string reader) => reader switch
    {
        "leader" => keys.Leader,
        "head" => keys.Head,
        "officer" => keys.Officer,
        _ => throw new ArgumentException($"Not a reader: {reader}."),
    };

    private static async Task SignInAsync(HttpClient client, string reader)
    {
        var page = await client.GetStringAsync("/account/sign-in");
        var token = Token().Match(page).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.UserName"] = reader, ["Input.Password"] = BenchKeys.Password, ["__RequestVerificationToken"] = token,
        });
        using var answer = await client.PostAsync("/account/sign-in", form);
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
