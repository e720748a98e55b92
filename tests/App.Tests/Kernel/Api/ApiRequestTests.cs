using System.Text;
using System.Text.Json;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Testing;

namespace NamRo.App.Tests.Kernel.Api;

public sealed class ApiRequestTests
{
    public static TheoryData<string, int> BadBodies => new()
    {
        { """{"name":"a","next":1,"next":2}""", 400 },
        { """{"name":"a","next":1,"version":9}""", 400 },
        { """{"Name":"a","next":1}""", 400 },
        { """{"name":"a","next":"1"}""", 400 },
        { """{"name":"a","next":1.5}""", 400 },
        { """{"name":"a","next":9223372036854775808}""", 400 },
        { """{"name":"a","next":1e309}""", 400 },
        { """{"name":"a","next":1,"kind":"other"}""", 400 },
        { """{"name":"a","next":1,"kind":1}""", 400 },
        { """{"name":null,"next":1}""", 400 },
        { """{"next":1}""", 400 },
        { """[]""", 400 },
        { """7""", 400 },
        { """null""", 400 },
        { "", 400 },
        { """{"name":"a","next":1}}""", 400 },
        { $$"""{"name":{{new string('[', 10_000)}}""", 400 },
        { """{"name":"a\u0000b","next":1}""", 422 },
        { """{"name":"a\u202Eb","next":1}""", 422 },
        { """{"name":"","next":1}""", 422 },
        { """{"name":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","next":1}""", 422 },
    };

    [Fact]
    public async Task Unusable_bodies_are_refused_with_a_problem_and_store_nothing()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        foreach (var (body, expected) in BadBodies.Select(r => r.Data))
        {
            var reply = await caller.PostAsync("/probe", body);

            Assert.True(reply.Status == expected && reply.Code is not null, $"{body[..Math.Min(60, body.Length)]} got {reply.Status} {reply.Body}");
        }

        await using var work = app.Begin();
        Assert.DoesNotContain(work.Db.Set<NumberBlock>(), b => b.Next == 1 && b.Name.StartsWith('a'));
    }

    [Fact]
    public async Task A_body_over_a_mebibyte_or_of_another_kind_is_refused()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");
        using var plain = new HttpRequestMessage(HttpMethod.Post, "/api/v1/probe")
        {
            Content = new StringContent("""{"name":"a","next":1}""", Encoding.UTF8, "text/plain"),
        };
        plain.Headers.Add("Idempotency-Key", "k");

        using var asText = await caller.Http.SendAsync(plain);
        var huge = await caller.PostAsync("/probe", $$"""{"name":"{{new string('a', 1_100_000)}}","next":1}""");

        Assert.Equal(415, (int)asText.StatusCode);
        Assert.Equal((413, "request.too-large"), (huge.Status, huge.Code));
    }

    [Fact]
    public async Task Texts_are_stored_composed_and_trimmed()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var reply = await caller.PostAsync("/probe", JsonSerializer.Serialize(new { name = "  Nguyễn ".Normalize(NormalizationForm.FormD), next = 1 }));

        Assert.Equal("Nguyễn", (string?)reply.Json["name"]);
    }

    [Fact]
    public async Task A_version_is_asked_for_and_an_old_one_refused()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");
        var created = await caller.PostAsync("/probe", """{"name":"một","next":3}""");

        Task<ApiReply> PutAsync(string? match) => caller.SendAsync(
            HttpMethod.Put, "/probe/một", null, match is null ? [("Idempotency-Key", Guid.NewGuid().ToString())] : [("Idempotency-Key", Guid.NewGuid().ToString()), ("If-Match", match)]);
        var (none, any, weak, stale, right) =
            (await PutAsync(null), await PutAsync("*"), await PutAsync("W/\"3\""), await PutAsync("\"2\""), await PutAsync(created.ETag));

        Assert.Equal((428, 428, 428), (none.Status, any.Status, weak.Status));
        Assert.Equal((412, "version.stale"), (stale.Status, stale.Code));
        Assert.Equal((200, "\"4\""), (right.Status, right.ETag));
    }

    [Fact]
    public async Task Refusals_say_code_sentence_and_what_is_allowed_in_the_callers_language()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var vietnamese = await caller.PostAsync("/probe/refused", "");
        caller.Http.DefaultRequestHeaders.Add("Accept-Language", "en");
        var english = await caller.PostAsync("/probe/state", "");
        var missing = await caller.SendAsync(HttpMethod.Get, "/probe/none");

        Assert.Equal((422, "case.submit.empty", "Nội dung gửi lên vượt quá giới hạn."), (vietnamese.Status, vietnamese.Code, (string?)vietnamese.Json["detail"]));
        Assert.Equal((409, "What was sent is over the limit."), (english.Status, (string?)english.Json["detail"]));
        Assert.Equal("reopen", (string?)english.Json["allowedNow"]![0]);
        Assert.NotEmpty((string)english.Json["traceId"]!);
        Assert.Equal((404, "Not found"), (missing.Status, (string?)missing.Json["title"]));
    }

    [Fact]
    public async Task A_parameter_that_a_reading_route_does_not_know_is_refused_by_name()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var reply = await caller.SendAsync(HttpMethod.Get, "/probe?limit=7&lateness=overdue");

        Assert.Equal((400, "query.unknown", "lateness"), (reply.Status, reply.Code, (string?)reply.Json["field"]));
    }

    [Fact]
    public async Task Paging_takes_back_its_own_key_and_refuses_others()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var caller = await ApiCaller.CreateAsync(app, Role.Administrator, "account.manage");

        var first = await caller.SendAsync(HttpMethod.Get, "/probe?limit=7");
        var next = await caller.SendAsync(HttpMethod.Get, $"/probe?after={(string?)first.Json["next"]}");
        var bad = new List<int>();
        foreach (var query in new[] { "limit=-1", "limit=0", "limit=1000000000", "limit=x", "after=;drop", "after=AAAA", "limit=1&limit=2" })
        {
            bad.Add((await caller.SendAsync(HttpMethod.Get, "/probe?" + query)).Status);
        }

        Assert.Equal("7", (string?)first.Json["items"]![0]);
        Assert.Equal(["50", "đầu", "2"], next.Json["items"]!.AsArray().Select(i => (string?)i));
        Assert.All(bad, status => Assert.Equal(400, status));
    }

    [Fact]
    public async Task The_document_describes_routes_keys_and_headers()
    {
        await using var app = await ApiKeyTests.StartAsync(DatabaseProvider.Sqlite);
        using var client = app.CreateClient();

        var document = JsonDocument.Parse(await client.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement;

        var put = document.GetProperty("paths").GetProperty("/api/v1/probe/{name}").GetProperty("put");
        var headers = put.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()).ToList();
        Assert.Contains("Idempotency-Key", headers);
        Assert.Contains("If-Match", headers);
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("key").GetProperty("scheme").GetString());
    }
}
