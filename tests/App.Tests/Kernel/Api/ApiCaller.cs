using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NamRo.App.Tests.Host;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Testing;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Kernel.Api;

/// <summary>A program with a key, as it would call the API.</summary>
internal sealed class ApiCaller : IDisposable
{
    private readonly TestClient client;

    private ApiCaller(TestClient client, Guid key) => (this.client, Key) = (client, key);

    public Guid Key { get; }

    public HttpClient Http => client.Http;

    /// <summary>Opens an account with the role and gives it a key with the scopes.</summary>
    public static async Task<ApiCaller> CreateAsync(TestApp app, Role role, params string[] scopes)
    {
        var (_, person) = await SignInTests.OpenAccountAsync(app, role);
        await using var work = app.Begin(Actor.System);
        var account = work.Db.Users.Single(a => a.Person == person);
        var (key, secret) = ApiKey.Create(account, "thử", scopes, app.Time.UtcNow(), app.Time.UtcNow().AddDays(30));
        work.Db.Add(key);
        await work.Db.SaveChangesAsync();
        var client = app.CreateClient();
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return new ApiCaller(client, key.Id);
    }

    public async Task<ApiReply> SendAsync(HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri("/api/v1" + path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await Http.SendAsync(request);
        return new ApiReply(
            (int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.ETag?.Tag ?? "",
            answer.Headers.Contains("Idempotency-Replayed"), answer.Content.Headers.ContentType?.MediaType ?? "");
    }

    public Task<ApiReply> PostAsync(string path, string body, string? idempotencyKey = null) =>
        SendAsync(HttpMethod.Post, path, body, ("Idempotency-Key", idempotencyKey ?? Guid.NewGuid().ToString()));

    public void Dispose() => client.Dispose();
}

internal sealed record ApiReply(int Status, string Body, string ETag, bool IsReplayed, string MediaType)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? Code => (string?)Json["code"];
}
