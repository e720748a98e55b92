using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Listing;
using NamRo.Kernel.Api;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Directives.Api;

/// <summary>Documents for programs: the same acts as on the pages.</summary>
internal static class DocumentApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapApi();
        api.MapGet("/documents", ListAsync).Reads(DocumentRights.Read).WithName("document-list").WithSummary("Documents, newest first.");
        api.MapGet("/documents/{id}", GetAsync).Reads(DocumentRights.Read).WithName("document-get")
            .WithSummary("One document with its drafts; its ETag is the version that a review names in If-Match.").Produces<ApiDocument>();
        api.MapPost("/documents", RegisterAsync).Unsafe(DocumentRights.Write).WithName("document-register")
            .WithSummary("Registers a document and reads its text into drafts.").Produces<ApiDocument>(StatusCodes.Status201Created);
        api.MapPost("/documents/{id}/review", ReviewAsync).Unsafe(DocumentRights.Write).WithName("document-review")
            .WithSummary("Changes drafts: all of the changes or none.").Produces<ApiDocument>();
        api.MapPost("/documents/{id}/groups", AddGroupAsync).Unsafe(DocumentRights.Write).WithName("document-add-group")
            .WithSummary("Makes a task group.").Produces<ApiNewGroup>();
        api.MapPost("/documents/{id}/issue", IssueAsync).Unsafe(DocumentRights.Write).WithName("document-issue")
            .WithSummary("Gives accepted drafts whose clears pass, one case for each lead unit.").Produces<ApiIssueOutcome>();
        api.MapPost("/documents/{id}/issue-period", IssuePeriodAsync).Unsafe(DocumentRights.Write).WithName("document-issue-period")
            .WithSummary("Gives the dated work of one month of the recurring drafts.").Produces<ApiIssueOutcome>();
    }

    private static async Task<ApiPage<DocumentRow>> ListAsync(
        string? q, UnitId? owner, int? year, ApiPaging paging, DocumentList list, IActorAccessor actors, CancellationToken cancellation)
    {
        var page = await list.ReadAsync(
            actors.Required, new DocumentFilter(q, owner, year), paging.After is [var after] ? after : null, null, cancellation, paging.Limit);
        return new ApiPage<DocumentRow>(page.Rows, page.Next is null ? null : ApiPaging.Key(page.Next));
    }

    private static async Task<IResult> GetAsync(
        DocumentId id, IDirectives directives, IActorAccessor actors, Texts texts, CancellationToken cancellation)
    {
        var view = await directives.GetAsync(actors.Required, id, cancellation);
        return ApiAnswer.Of(ApiDocument.Of(view, texts), view.Version);
    }

    private static async Task<IResult> RegisterAsync(
        [FromBody] ApiNewDocument body, IDirectives directives, IActorAccessor actors, Texts texts, CancellationToken cancellation)
    {
        var id = await directives.RegisterAsync(actors.Required, body.ToDocument(), cancellation);
        var view = await directives.GetAsync(actors.Required, id, cancellation);
        return ApiAnswer.Created(ApiDocument.Of(view, texts), view.Version, $"{ApiRoutes.Root}/documents/{id}");
    }

    private static async Task<IResult> ReviewAsync(
        DocumentId id, [FromBody] IReadOnlyList<ApiDraftChange> changes, IfMatch seen, IDirectives directives, IActorAccessor actors, Texts texts,
        CancellationToken cancellation)
    {
        await directives.ReviewAsync(actors.Required, id, [.. changes.Select(c => c.ToChange())], seen.Version, cancellation);
        return await GetAsync(id, directives, actors, texts, cancellation);
    }

    private static async Task<ApiNewGroup> AddGroupAsync(
        DocumentId id, [FromBody] ApiNewGroup body, IDirectives directives, IActorAccessor actors, CancellationToken cancellation) =>
        body with { Id = await directives.AddGroupAsync(actors.Required, id, body.Number, body.Name, cancellation) };

    private static async Task<ApiIssueOutcome> IssueAsync(
        DocumentId id, [FromBody] ApiIssue body, IDirectives directives, IActorAccessor actors, Texts texts, CancellationToken cancellation) =>
        ApiIssueOutcome.Of(await directives.IssueAsync(actors.Required, id, body.Only, cancellation), texts);

    private static async Task<ApiIssueOutcome> IssuePeriodAsync(
        DocumentId id, [FromBody] ApiPeriod body, IDirectives directives, IActorAccessor actors, Texts texts, CancellationToken cancellation) =>
        ApiIssueOutcome.Of(await directives.IssuePeriodAsync(actors.Required, id, body.Month, cancellation), texts);
}

/// <param name="Only">The drafts to give; all accepted ones when null.</param>
internal sealed record ApiIssue(IReadOnlyList<DraftId>? Only = null);

/// <param name="Month">Any day of the month.</param>
internal sealed record ApiPeriod(DateOnly Month);

/// <param name="Id">Given by the answer.</param>
internal sealed record ApiNewGroup(int Number, string Name, CaseGroupId? Id = null);

/// <summary>A document as programs register it; the text comes in the body.</summary>
internal sealed record ApiNewDocument(
    UnitId Owner, string Number, string Symbol, string Kind, string Issuer, DateOnly Date, string Subject, SecurityLabel Label, string Text,
    IReadOnlyList<DocumentId>? Bases = null)
{
    public NewDocument ToDocument() => new(Owner, Number, Symbol, Kind, Issuer, Date, Subject, Label, Text, Bases ?? []);
}
