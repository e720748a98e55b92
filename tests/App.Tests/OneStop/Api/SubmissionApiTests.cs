using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Public;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Api;

/// <summary>A portal's connector sends what citizens send, by the same rules as the page.</summary>
public sealed class SubmissionApiTests(AppFixture fixture)
{
    private static readonly string[] Scopes = ["case.read", "dossier.open", "dossier.correct"];

    [Theory, EachDatabase]
    public async Task A_program_stores_a_file_sends_retries_and_receives(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var procedure = await ward.ProcedureAsync(p => p with { Components = [new ProcedureComponent("Tờ khai")] });
        using var client = await KeyAsync(ward);
        using var file = new MultipartFormDataContent { { new ByteArrayContent("Tờ khai của công dân."u8.ToArray()), "file", "to-khai.txt" } };

        var stored = await SendAsync(client, HttpMethod.Post, "/submission-files", file);
        var body = Body(ward, procedure, Guid.NewGuid(), "0912345678", (string)stored.Json["hash"]!);
        var sent = await SendAsync(client, HttpMethod.Post, "/submissions", Json(body));
        var again = await SendAsync(client, HttpMethod.Post, "/submissions", Json(body));
        var id = (string)sent.Json["receipt"]!["id"]!;
        var received = await SendAsync(client, HttpMethod.Post, $"/submissions/{id}/receive", Json("{}"), sent.ETag);
        var identity = await SendAsync(client, HttpMethod.Get, $"/dossiers/{received.Json["id"]}/identity?reason=Doi%20chieu");

        Assert.Equal((200, 201, 201, 200), (stored.Status, sent.Status, again.Status, received.Status));
        Assert.Equal(id, (string)again.Json["receipt"]!["id"]!);
        Assert.True(await FitsAsync(ward, (string)sent.Json["receipt"]!["code"]!, (string)sent.Json["check"]!));
        Assert.Equal("001185000123", (string)identity.Json["number"]!);
    }

    [Theory, EachDatabase]
    public async Task What_the_counter_refuses_is_refused_here_with_its_field(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var procedure = await ward.ProcedureAsync(p => p with { Components = [new ProcedureComponent("Tờ khai")] });
        using var client = await KeyAsync(ward);

        var phone = await SendAsync(client, HttpMethod.Post, "/submissions", Json(Body(ward, procedure, Guid.NewGuid(), "12", null)));
        var missing = await SendAsync(client, HttpMethod.Post, "/submissions", Json(Body(ward, procedure, Guid.NewGuid(), "0912345678", null, parts: false)));
        var unknown = await SendAsync(client, HttpMethod.Post, "/submissions", Json(Body(ward, procedure, Guid.NewGuid(), "0912345678", new string('a', 64))));

        Assert.Equal((422, 422), (phone.Status, missing.Status));
        Assert.Equal(("dossier.phone", "dossier.parts-missing-online"), ((string)phone.Json["code"]!, (string)missing.Json["code"]!));
        Assert.InRange(unknown.Status, 400, 499);
    }

    private static string Body(Counter ward, string procedure, Guid ticket, string phone, string? hash, bool parts = true)
    {
        var part = parts ? $$"""[{"component":0,"name":"Tờ khai"{{(hash is null ? "" : $",\"fileHash\":\"{hash}\",\"fileName\":\"to-khai.txt\"")}}}]""" : "[]";
        return $$"""
            {"ticket":"{{ticket}}","desk":"{{ward.Desk}}","procedureCode":"{{procedure}}","responsible":null,
             "applicant":{"name":"Nguyễn Thị Bưởi","kind":"person","identityNumber":"001185000123","phone":"{{phone}}"},"parts":{{part}}}
            """;
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task<bool> FitsAsync(Counter ward, string code, string check)
    {
        await using var work = ward.App.Begin();
        return await work.Get<CheckCodes>().FitsAsync(code, check);
    }

    private static async Task<TestClient> KeyAsync(Counter ward)
    {
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(ward.Clerk);
        await using var work = ward.App.Begin(Actor.System);
        var account = work.Db.Users.Single(a => a.Person == ward.Clerk);
        var (key, secret) = ApiKey.Create(account, "thử", Scopes, ward.App.Time.UtcNow(), ward.App.Time.UtcNow().AddDays(30));
        work.Db.Add(key);
        await work.Db.SaveChangesAsync();
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    private static async Task<(int Status, string ETag, JsonNode Json)> SendAsync(
        TestClient client, HttpMethod method, string path, HttpContent? content = null, string? seen = null)
    {
        using var request = new HttpRequestMessage(method, new Uri("/api/v1" + path, UriKind.Relative)) { Content = content };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", Guid.NewGuid().ToString());
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        }

        using var answer = await client.Http.SendAsync(request);
        return ((int)answer.StatusCode, answer.Headers.ETag?.Tag ?? "", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
