using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using NamRo.Kernel.Identity;

namespace NamRo.Kernel.Api;

/// <summary>
/// What a module maps its programs' interface with: <c>var api = endpoints.MapApi();</c>, then <c>api.MapGet(…).Reads("case.read")</c> and
/// <c>api.MapPost(…).Unsafe("case.submit")</c>. A handler returns a value, <see cref="ApiAnswer"/> or throws what the domain throws.
/// </summary>
public static class ApiRoutes
{
    public const string Root = "/api/v1";

    /// <summary>Name of the OpenAPI document that the routes appear in.</summary>
    public const string Document = "v1";

    internal const long LargestBody = 1_048_576;

    /// <summary>The group <c>/api/v1</c>: keys only, bodies up to one mebibyte, in the document <see cref="Document"/>.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(Root);
        group.WithGroupName(Document).WithMetadata(new BodyLimit(LargestBody));
        group.AddEndpointFilter<ApiInputFilter>();
        ((IEndpointConventionBuilder)group).Finally(QueryWords.Teach);
        group.RequireAuthorization(new AuthorizeAttribute { AuthenticationSchemes = ApiKeyDefaults.Scheme });
        return group;
    }

    /// <summary>A route that changes nothing.</summary>
    public static RouteHandlerBuilder Reads(this RouteHandlerBuilder route, string action) => route.RequirePermission(action);

    /// <summary>
    /// A route that changes something: needs the permission and an <c>Idempotency-Key</c>. The handler must not open a transaction of its own;
    /// its saves and the stored answer are committed together, before the answer leaves.
    /// </summary>
    public static RouteHandlerBuilder Unsafe(this RouteHandlerBuilder route, string action) =>
        route.RequirePermission(action).WithMetadata(UnsafeRoute.Instance);

    private sealed record BodyLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
}

/// <summary>Marks routes that change something.</summary>
public sealed class UnsafeRoute
{
    internal static readonly UnsafeRoute Instance = new();

    private UnsafeRoute()
    {
    }
}
