using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop;

/// <summary><c>/api/v1/dossiers</c> and <c>/api/v1/procedures</c>: the same verbs, guards and numbers as on screen.</summary>
public sealed class DossierApiTests(AppFixture fixture)
{
    private static readonly string[] Scopes = ["case.read", "dossier.*", "process.manage"];

    [Theory, EachDatabase]
    public async Task A_program_receives_a_dossier_reads_it_and_forwards_it(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        using var clerk = await KeyAsync(ward, ward.Clerk);

        var received = await SendAsync(clerk, HttpMethod.Post, "/dossiers", Body(ward, await ward.ProcedureAsync()));
        var id = (string)received.Json[0]!["id"]!;
        var read = await SendAsync(clerk, HttpMethod.Get, $"/dossiers/{id}");
        var forwarded = await SendAsync(clerk, HttpMethod.Post, $"/dossiers/{id}/forward", $$"""{"step":2,"person":"{{ward.Specialist}}"}""", read.ETag);

        Assert.Equal((201, 200, 200), (received.Status, read.Status, forwarded.Status));
        Assert.Equal(("received", "inProcess"), ((string)received.Json[0]!["state"]!, (string)forwarded.Json["state"]!));
        Assert.Equal(("•••••••••123", "1/TNHS"), ((string)read.Json["applicant"]!["maskedIdentity"]!, (string)read.Json["dossier"]!["receiptNumber"]!));
        Assert.NotEmpty(read.Json["dueTrace"]!.AsArray());
        Assert.DoesNotContain("001185000123", read.Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_retry_gets_the_same_answer_and_takes_no_second_number(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        using var clerk = await KeyAsync(ward, ward.Clerk);
        var (body, key) = (Body(ward, await ward.ProcedureAsync()), Guid.NewGuid().ToString());

        var first = await SendAsync(clerk, HttpMethod.Post, "/dossiers", body, key: key);
        var again = await SendAsync(clerk, HttpMethod.Post, "/dossiers", body, key: key);
        var otherKey = await SendAsync(clerk, HttpMethod.Post, "/dossiers", body);
        var unkeyed = await SendAsync(clerk, HttpMethod.Post, "/dossiers", body, key: "");
        var next = await ward.ReceiveAsync(await ward.ProcedureAsync());

        Assert.Equal((201, 201, 400), (first.Status, again.Status, unkeyed.Status));
        Assert.Equal((first.Json.ToJsonString(), (string)first.Json[0]!["id"]!), (again.Json.ToJsonString(), (string)otherKey.Json[0]!["id"]!));
        Assert.Equal("2/TNHS", next.ReceiptNumber);
    }

    [Theory, EachDatabase]
    public async Task An_act_on_a_version_that_moved_on_is_refused_and_nothing_is_written(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        using var clerk = await KeyAsync(ward, ward.Clerk);
        var receipt = await ward.ReceiveAsync(await ward.ProcedureAsync());
        var seen = (await SendAsync(clerk, HttpMethod.Get, $"/dossiers/{receipt.Id}")).ETag;
        await ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist));

        var stale = await SendAsync(clerk, HttpMethod.Post, $"/dossiers/{receipt.Id}/withdraw", """{"reason":"Không còn nhu cầu"}""", seen);
        var garbled = await SendAsync(clerk, HttpMethod.Post, $"/dossiers/{receipt.Id}/withdraw", """{"reason":"Không còn nhu cầu"}""", "abc");

        Assert.Equal((412, 428), (stale.Status, garbled.Status));
        Assert.Equal(DossierState.InProcess, (await ward.ViewAsync(receipt.Id)).Row.State);
    }

    [Theory, EachDatabase]
    public async Task A_refusal_is_a_problem_with_its_code_and_field_in_the_language_asked_for(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        using var clerk = await KeyAsync(ward, ward.Clerk);
        var body = Body(ward, await ward.ProcedureAsync(), identity: "12");

        var vietnamese = await SendAsync(clerk, HttpMethod.Post, "/dossiers", body, language: "vi");
        var english = await SendAsync(clerk, HttpMethod.Post, "/dossiers", body, language: "en");
        var unknown = await SendAsync(clerk, HttpMethod.Get, $"/dossiers/{Guid.CreateVersion7()}");
        var malformed = await SendAsync(clerk, HttpMethod.Post, "/dossiers", "{");

        Assert.Equal((422, 422, 404, 400), (vietnamese.Status, english.Status, unknown.Status, malformed.Status));
        Assert.All([vietnamese, english, unknown, malformed], a => Assert.Equal("application/problem+json", a.Type));
        Assert.Equal(("dossier.identity", "dossier.identity"), ((string)vietnamese.Json["code"]!, (string)english.Json["code"]!));
        Assert.Contains("Số định danh", Said(vietnamese), StringComparison.Ordinal);
        Assert.DoesNotContain("Số định danh", Said(english), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task A_list_is_paged_by_key_without_repeats_and_ends(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        using var clerk = await KeyAsync(ward, ward.Clerk);
        var code = await ward.ProcedureAsync();
        var made = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            made.Add($"{(await ward.ReceiveAsync(code)).Id}");
        }

        var (read, after, pages) = (new List<string>(), (string?)null, 0);
        do
        {
            var page = await SendAsync(clerk, HttpMethod.Get, $"/dossiers?procedure={code}&limit=2{(after is null ? "" : "&after=" + Uri.EscapeDataString(after))}");
            read.AddRange(page.Json["items"]!.AsArray().Select(r => (string)r!["id"]!));
            (after, pages) = ((string?)page.Json["next"], pages + 1);
        }
        while (after is not null && pages < 10);

        Assert.Equal(3, pages);
        Assert.Equal(Enumerable.Reverse(made), read);
        Assert.Equal(400, (await SendAsync(clerk, HttpMethod.Get, "/dossiers?limit=0")).Status);
    }

    [Theory, EachDatabase]
    public async Task The_record_is_mended_by_two_persons_and_a_loss_is_flagged(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        using var clerk = await KeyAsync(ward, ward.Clerk);
        using var second = await KeyAsync(ward, ward.SecondClerk);
        var id = await ward.InProcessAsync();

        var read = await SendAsync(clerk, HttpMethod.Get, $"/dossiers/{id}");
        var lost = await SendAsync(clerk, HttpMethod.Post, $"/dossiers/{id}/record-loss", """{"record":"Biên bản 1/BB","sideAtFault":"Bộ phận một cửa"}""", read.ETag);
        var proposed = await SendAsync(clerk, HttpMethod.Post, $"/dossiers/{id}/date-back", """{"receivedAt":"2025-05-30T02:00:00Z","reason":"Mất điện"}""", lost.ETag);
        var alone = await SendAsync(clerk, HttpMethod.Post, $"/dossiers/{id}/confirm-date-back", "{}", proposed.ETag);
        var confirmed = await SendAsync(second, HttpMethod.Post, $"/dossiers/{id}/confirm-date-back", "{}", proposed.ETag);

        Assert.Equal((200, 200, 422, 200), (lost.Status, proposed.Status, alone.Status, confirmed.Status));
        Assert.Equal("dossier.date-back-same", (string)alone.Json["code"]!);
        Assert.Equal(DossierMarks.PapersLost | DossierMarks.DatedBack, (await ward.ViewAsync(id)).Row.Flags);
    }

    [Theory, EachDatabase]
    public async Task The_catalogue_is_drafted_revised_published_and_its_dossiers_moved(DatabaseProvider provider)
    {
        var ward = await OpenAsync(provider);
        using var leader = await KeyAsync(ward, ward.Leader);
        var code = await ward.ProcedureAsync();
        var receipt = await ward.ReceiveAsync(code);
        var content = (await SendAsync(leader, HttpMethod.Get, $"/procedures/{code}")).Json["content"]!;
        (content["fee"], content["from"]) = (10_000, ward.App.Time.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        var draft = await SendAsync(leader, HttpMethod.Post, "/procedures", content.ToJsonString());
        var version = $"/procedures/{code}/versions/{(string)draft.Json["id"]!}";
        var stale = await SendAsync(leader, HttpMethod.Post, $"{version}/publish", "{}", "\"9\"");
        var published = await SendAsync(leader, HttpMethod.Post, $"{version}/publish", "{}", draft.ETag);
        var moves = await SendAsync(leader, HttpMethod.Get, $"{version}/moves");
        var moved = await SendAsync(leader, HttpMethod.Post, $"{version}/moves", """{"decided":["fee"],"reason":"Thu phí mới"}""");

        Assert.Equal((201, 412, 200, 200), (draft.Status, stale.Status, published.Status, moved.Status));
        Assert.Equal((receipt.Code, "fee"), ((string)moves.Json[0]!["code"]!, (string)moves.Json[0]!["differences"]![0]!));
        Assert.Equal((1, 0), ((int)moved.Json["moved"]!, (int)moved.Json["left"]!));
    }

    [Fact]
    public async Task The_description_names_every_verb_of_the_desk()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        using var client = app.CreateClient().Http;

        var described = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!["paths"]!.AsObject().Select(p => p.Key).ToList();

        foreach (var verb in new[] { "forward", "ask-supplement", "apologise", "record-loss", "date-back", "confirm-date-back", "move-to-version", "reopen", "hand-over" })
        {
            Assert.Contains($"/api/v1/dossiers/{{id}}/{verb}", described);
        }
    }

    private static string Said(Reply refusal) => $"{refusal.Json["title"]} {refusal.Json["detail"]}";

    private static string Body(Counter ward, string procedure, string identity = "001185000123") => $$"""
        [{"ticket":"{{Guid.NewGuid()}}","desk":"{{ward.Desk}}","procedureCode":"{{procedure}}","responsible":"{{ward.Division}}",
          "applicant":{"name":"Nguyễn Thị Bưởi","kind":"person","identityNumber":"{{identity}}","phone":"0912345678"},
          "parts":[{"component":null,"name":"Đơn đề nghị"}] }]
        """;

    private static async Task<Reply> SendAsync(
        TestClient client, HttpMethod method, string path, string? body = null, string? seen = null, string? key = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, new Uri("/api/v1" + path, UriKind.Relative));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            if (key != "")
            {
                request.Headers.Add("Idempotency-Key", key ?? Guid.NewGuid().ToString());
            }
        }

        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        }

        if (language is not null)
        {
            request.Headers.AcceptLanguage.ParseAdd(language);
        }

        using var answer = await client.Http.SendAsync(request);
        return new Reply(
            (int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!, answer.Headers.ETag?.Tag ?? "", answer.Content.Headers.ContentType?.MediaType ?? "");
    }

    private static async Task<TestClient> KeyAsync(Counter ward, PersonId person)
    {
        var client = ward.App.CreateClient();
        await client.SignInAsAsync(person);
        await using var work = ward.App.Begin(Actor.System);
        var account = work.Db.Users.Single(a => a.Person == person);
        var (key, secret) = ApiKey.Create(account, "thử", Scopes, ward.App.Time.UtcNow(), ward.App.Time.UtcNow().AddDays(30));
        work.Db.Add(key);
        await work.Db.SaveChangesAsync();
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    private async Task<Counter> OpenAsync(DatabaseProvider provider) => await Counter.OpenAsync(await fixture.OnAsync(provider));

    private sealed record Reply(int Status, JsonNode Json, string ETag, string Type);
}
