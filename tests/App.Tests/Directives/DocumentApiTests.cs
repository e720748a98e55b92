using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.Directives;

public sealed class DocumentApiTests(AppFixture fixture)
{
    private const string Plan = "UBND quận yêu cầu:\n\n1. Giao Phòng Nội vụ rà soát hồ sơ cán bộ, báo cáo kết quả trước ngày 20/6/2025.";

    [Theory, EachDatabase]
    public async Task A_program_registers_reviews_and_issues_with_versions_and_one_answer_for_each_key(DatabaseProvider provider)
    {
        var (town, client) = await OpenAsync(provider);
        var registered = await SendAsync(client, "/documents", Body(town), "register-1");
        var again = await SendAsync(client, "/documents", Body(town), "register-1");
        var (id, draft) = ((string)registered.Json["id"]!, (string)registered.Json["drafts"]![0]!["id"]!);

        var stale = await SendAsync(client, $"/documents/{id}/review", Accept(draft), "review-0", "\"7\"");
        var reviewed = await SendAsync(client, $"/documents/{id}/review", Accept(draft), "review-1", registered.ETag);
        var issued = await SendAsync(client, $"/documents/{id}/issue", "{}", "issue-1");
        var issuedAgain = await SendAsync(client, $"/documents/{id}/issue", "{}", "issue-1");

        Assert.Equal((201, 201, id), (registered.Status, again.Status, (string)again.Json["id"]!));
        Assert.Equal((412, 200), (stale.Status, reviewed.Status));
        Assert.Equal("accepted", (string)reviewed.Json["drafts"]![0]!["state"]!);
        Assert.Single(issued.Json["issued"]!.AsArray());
        Assert.Equal(issued.Json.ToJsonString(), issuedAgain.Json.ToJsonString());
    }

    [Theory, EachDatabase]
    public async Task A_duplicate_and_an_unusable_change_are_refused_with_their_codes(DatabaseProvider provider)
    {
        var (town, client) = await OpenAsync(provider);
        var body = Body(town);
        var registered = await SendAsync(client, "/documents", body, "first");

        var duplicate = await SendAsync(client, "/documents", body, "second");
        var unusable = await SendAsync(
            client, $"/documents/{(string)registered.Json["id"]!}/review", """[{"kind":"split"}]""", "third", registered.ETag);

        Assert.Equal((422, "document.duplicate"), (duplicate.Status, (string)duplicate.Json["code"]!));
        Assert.Equal((422, "review.fields"), (unusable.Status, (string)unusable.Json["code"]!));
    }

    private static string Body(DirectiveTown town)
    {
        var document = town.Document(Plan, "8");
        return new JsonObject
        {
            ["owner"] = document.Owner.ToString(), ["number"] = document.Number, ["symbol"] = document.Symbol, ["kind"] = document.Kind,
            ["issuer"] = document.Issuer, ["date"] = document.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["subject"] = document.Subject, ["label"] = "internal", ["text"] = document.Text,
        }.ToJsonString();
    }

    private static string Accept(string draft) => $$"""[{"kind":"accept","draft":"{{draft}}"}]""";

    private static async Task<(int Status, JsonNode Json, string ETag)> SendAsync(
        TestClient client, string path, string body, string key, string? seen = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1" + path, UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", key);
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", seen);
        }

        using var answer = await client.Http.SendAsync(request);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!, answer.Headers.ETag?.Tag ?? "");
    }

    private async Task<(DirectiveTown Town, TestClient Client)> OpenAsync(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        var town = await DirectiveTown.OpenAsync(app);
        var client = app.CreateClient();
        await client.SignInAsAsync(town.Clerk);
        await using var work = app.Begin(Actor.System);
        var account = work.Db.Users.Single(a => a.Person == town.Clerk);
        var (key, secret) = ApiKey.Create(account, "thử", ["document.*", "case.*"], app.Time.UtcNow(), app.Time.UtcNow().AddDays(30));
        work.Db.Add(key);
        await work.Db.SaveChangesAsync();
        client.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return (town, client);
    }
}
