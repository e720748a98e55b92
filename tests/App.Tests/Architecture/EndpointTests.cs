using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;
using NamRo.Testing;

namespace NamRo.App.Tests.Architecture;

public sealed class EndpointTests(AppFixture fixture)
{
    /// <summary>What a reader may open without signing in. A line here is a decision.</summary>
    private static readonly string[] Anonymous =
    [
        "/account/code", "/account/no-post", "/account/passkey-options", "/account/sign-in", "/account/sign-out",
        "/demo/waiting", "/dev/style", "/error", "/first-run", "/health/live", "/health/ready", "/language", "/openapi/{documentName}.json", "/reflect",
        "/reflect/track", "/submit", "/submit/track", "/track", "/transparency",
    ];

    [Fact]
    public async Task Every_endpoint_declares_its_permission_or_is_listed_as_anonymous()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);

        var open = Endpoints(app).Where(e => !e.Metadata.OfType<IAuthorizeData>().Any() && !e.Metadata.OfType<IAllowAnonymous>().Any());

        Assert.True(!open.Any(), string.Join("\n", open.Select(NameOf).Distinct()));
    }

    [Fact]
    public async Task Only_the_listed_endpoints_are_anonymous()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);

        var anonymous = Endpoints(app).Where(e => e.Metadata.OfType<IAllowAnonymous>().Any()).Select(NameOf).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(Anonymous.Order(StringComparer.Ordinal), anonymous);
    }

    [Fact]
    public async Task Every_declared_permission_is_in_the_access_policy()
    {
        var app = await fixture.OnAsync(DatabaseProvider.Sqlite);
        var actions = app.Services.GetRequiredService<NamRo.Kernel.Identity.AccessPolicy>().Actions;

        var unknown = Endpoints(app)
            .SelectMany(e => e.Metadata.OfType<NamRo.Kernel.Identity.PermissionAttribute>().Where(p => !actions.Contains(p.Action)).Select(p => $"{NameOf(e)}: {p.Action}"));

        Assert.Empty(unknown);
    }

    private static IEnumerable<RouteEndpoint> Endpoints(TestApp app) =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    private static string NameOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
}
