using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Casework.Api;

public sealed class CaseApiTests(AppFixture fixture)
{
    private static readonly string[] Scopes = ["case.read", "case.open", "case.issue", "case.progress", "case.submit", "case.receive"];

    [Theory, EachDatabase]
    public async Task A_program_opens_and_gives_work_and_reads_it_back(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        using var clerk = await KeyAsync(town, town.Clerk);
        var process = (string)(await SendAsync(clerk, HttpMethod.Get, "/processes")).Json[0]!["id"]!;

        var opened = await SendAsync(clerk, HttpMethod.Post, "/cases", $$"""
            {"title":"Rà soát danh mục hồ sơ","issuer":"{{town.Committee}}","lead":"{{town.Division}}","officer":"{{town.Officer}}",
             "accountableLeader":"{{town.Leader}}","basis":"{{town.Basis}}","clause":"2.a","process":"{{process}}","product":"Báo cáo",
             "judgedBy":"Báo cáo được ký","due":{"kind":"date","date":"{{town.Workday(10):yyyy-MM-dd}}" } }
            """);
        var id = (string)opened.Json["id"]!;
        var issued = await SendAsync(clerk, HttpMethod.Post, $"/cases/{id}/issue", "{}", opened.ETag);
        var read = await SendAsync(clerk, HttpMethod.Get, $"/cases/{id}");
        var history = await SendAsync(clerk, HttpMethod.Get, $"/cases/{id}/history");
        var list = await SendAsync(clerk, HttpMethod.Get, $"/cases?unit={town.Division}&state=issued");

        Assert.Equal((201, 200, 200), (opened.Status, issued.Status, read.Status));
        Assert.Equal(issued.ETag, read.ETag);
        Assert.Equal("issued", (string)read.Json["row"]!["state"]!);
        Assert.Equal(["case.opened", "case.issued"], history.Json.AsArray().Select(e => (string)e!["name"]!));
        Assert.Equal([id], list.Json["items"]!.AsArray().Select(r => (string)r!["id"]!));
    }

    [Theory, EachDatabase]
    public async Task A_retry_of_an_act_gets_the_same_answer_and_no_second_effect(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync();
        using var officer = await KeyAsync(town, town.Officer);
        var seen = (await SendAsync(officer, HttpMethod.Get, $"/cases/{id}")).ETag;
        var key = Guid.NewGuid().ToString();

        var first = await SendAsync(officer, HttpMethod.Post, $"/cases/{id}/progress", """{"percent":20,"text":"Bắt đầu."}""", seen, key);
        var again = await SendAsync(officer, HttpMethod.Post, $"/cases/{id}/progress", """{"percent":20,"text":"Bắt đầu."}""", seen, key);

        Assert.Equal((200, 200), (first.Status, again.Status));
        Assert.Equal(first.ETag, again.ETag);
        Assert.Single((await town.ViewAsync(town.Officer, id)).History, h => h.Event is CaseProgressReported);
    }

    [Theory, EachDatabase]
    public async Task Old_versions_wrong_states_and_foreign_work_are_refused(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync();
        using var head = await KeyAsync(town, town.Head);
        using var stranger = await KeyAsync(town, town.NeighbourHead);
        var seen = (await SendAsync(head, HttpMethod.Get, $"/cases/{id}")).ETag;
        await town.DoAsync(town.Head, id, new Receive());

        var stale = await SendAsync(head, HttpMethod.Post, $"/cases/{id}/receive", "{}", seen);
        var wrong = await SendAsync(head, HttpMethod.Post, $"/cases/{id}/receive", "{}", (await SendAsync(head, HttpMethod.Get, $"/cases/{id}")).ETag);
        var blind = await SendAsync(head, HttpMethod.Post, $"/cases/{id}/receive", "{}");
        var hidden = await SendAsync(stranger, HttpMethod.Get, $"/cases/{id}");

        Assert.Equal((412, 409, 428, 404), (stale.Status, wrong.Status, blind.Status, hidden.Status));
        Assert.Contains("submit", wrong.Json["allowedNow"]!.AsArray().Select(v => (string)v!));
    }

    [Theory, EachDatabase]
    public async Task Evidence_goes_in_and_comes_out_as_it_was(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var id = await town.GiveAsync();
        using var officer = await KeyAsync(town, town.Officer);
        var bytes = Encoding.UTF8.GetBytes("Biên bản kiểm tra ngày 02/6/2025.\n");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(bytes), "file", "biên bản.txt" } };

        var attached = await SendAsync(officer, HttpMethod.Post, $"/cases/{id}/attach", form, (await SendAsync(officer, HttpMethod.Get, $"/cases/{id}")).ETag);
        using var file = await officer.Http.GetAsync(new Uri($"/api/v1/cases/{id}/evidence/1", UriKind.Relative));

        Assert.True(attached.Status == 200, attached.Json.ToJsonString());
        Assert.Equal(bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Theory, EachDatabase]
    public async Task Pages_of_a_list_follow_by_key(DatabaseProvider provider)
    {
        var town = await CaseTown.OpenAsync(await fixture.OnAsync(provider));
        var given = new HashSet<string> { $"{await town.GiveAsync()}", $"{await town.GiveAsync()}", $"{await town.GiveAsync()}" };
        using var head = await KeyAsync(town, town.Head);

        var first = await SendAsync(head, HttpMethod.Get, $"/cases?unit={town.Division}&limit=2");
        var second = await SendAsync(head, HttpMethod.Get, $"/cases?unit={town.Division}&limit=2&after={(string)first.Json["next"]!}");
        var inbox = await SendAsync(head, HttpMethod.Get, "/inbox?reason=toReceive");

        Assert.Equal(given, [.. Ids(first), .. Ids(second)]);
        Assert.Null((string?)second.Json["next"]);
        Assert.Equal(3, inbox.Json["items"]!.AsArray().Count);
    }

    private static IEnumerable<string> Ids(Reply reply) => reply.Json["items"]!.AsArray().Select(r => (string)r!["id"]!);

    private static async Task<TestClient> KeyAsync(CaseTown town, PersonId person)
    {
        var client = town.App.CreateClient();
        await client.SignInAsAsync(person);
        await using var work = town.App.Begin(Actor.System);
        var account = work.Db.Users.Single(a => a.Person == person);
        var (key, secret) = ApiKey.Create(account, "thử", Scopes, town.App.Time.UtcNow(), town.App.Time.UtcNow().AddDays(30));
        work.Db.Add(key);
        await work.Db.SaveChangesAsync();
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    private static Task<Reply> SendAsync(TestClient client, HttpMethod method, string path, string? body = null, string? seen = null, string? key = null) =>
        SendAsync(client, method, path, body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"), seen, key);

    private static async Task<Reply> SendAsync(
        TestClient client, HttpMethod method, string path, HttpContent? content, string? seen, string? key = null)
    {
        using var request = new HttpRequestMessage(method, new Uri("/api/v1" + path, UriKind.Relative)) { Content = content };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key ?? Guid.NewGuid().ToString());
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        }

        using var answer = await client.Http.SendAsync(request);
        return new Reply((int)answer.StatusCode, answer.Headers.ETag?.Tag ?? "", JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private sealed record Reply(int Status, string ETag, JsonNode Json);
}
