using System.Net;
using NamRo.Kernel.Data;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Host;

public sealed class HealthTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_program_on_its_database_is_ready(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        using var client = app.CreateClient();

        var ready = await client.OpenAsync("/health/ready");

        ready.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_program_whose_database_is_gone_lives_but_is_not_ready()
    {
        await using var app = await TestApp.StartAsync(DatabaseProvider.Sqlite);
        using var client = app.CreateClient();

        File.Delete(Path.Combine(app.Folder, "namro.db"));

        (await client.OpenAsync("/health/live")).ShouldBe(HttpStatusCode.OK);
        (await client.OpenAsync("/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
    }
}
