using System.Text.Json;
using NamRo.Bench.Data;

namespace NamRo.Bench.Load;

/// <summary>
/// <c>bench lifecycle</c>: sixteen clients, each opening, issuing, submitting and accepting case after case over HTTP; every call is authorised,
/// idempotent, logged and committed.
/// </summary>
internal static class LifecycleBench
{
    private const int Clients = 16;

    public static async Task<int> RunAsync(Uri address, int seconds)
    {
        var keys = BenchKeys.Read();
        var template = keys.Case.GetRawText();
        using var byLeader = Client(address, keys.Leader);
        using var byOfficer = Client(address, keys.Officer);
        var steps = new[] { "open", "issue", "submit", "accept" }.ToDictionary(s => s, s => new Latencies(s));
        var start = TimeProvider.System.GetTimestamp();
        var lives = 0;
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (TimeProvider.System.GetElapsedTime(start).TotalSeconds < seconds)
            {
                await LiveAsync(byLeader, byOfficer, template, steps);
                Interlocked.Increment(ref lives);
            }
        }));
        var took = TimeProvider.System.GetElapsedTime(start).TotalSeconds;
        foreach (var step in steps.Values)
        {
            step.Print(took);
        }

        Console.WriteLine($"{lives / took:0.0} lifecycles/s with {Clients} clients over {took:0} s");
        return 0;
    }

    private static async Task LiveAsync(HttpClient leader, HttpClient officer, string template, Dictionary<string, Latencies> steps)
    {
        using var opened = await steps["open"].TimeAsync(() => PostAsync(leader, "cases", template, null));
        using var body = await JsonDocument.ParseAsync(await opened.Content.ReadAsStreamAsync());
        var id = body.RootElement.GetProperty("id").GetString();
        using var issued = await steps["issue"].TimeAsync(() => PostAsync(leader, $"cases/{id}/issue", "{}", opened));
        using var submitted = await steps["submit"].TimeAsync(() => PostAsync(officer, $"cases/{id}/submit", """{"result":"Đã hoàn thành."}""", issued));
        using var accepted = await steps["accept"].TimeAsync(() => PostAsync(leader, $"cases/{id}/accept", "{}", submitted));
    }

    /// <param name="seen">The answer whose version this act builds on; null for a new case.</param>
    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string json, HttpResponseMessage? seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        if (seen is not null)
        {
            request.Headers.IfMatch.Add(seen.Headers.ETag ?? throw new InvalidOperationException($"No ETag came before {path}."));
        }

        return await client.SendAsync(request);
    }

    private static HttpClient Client(Uri address, string key)
    {
        var client = new HttpClient { BaseAddress = new Uri(address, "/api/v1/") };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        return client;
    }
}
