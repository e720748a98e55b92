using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NamRo.Casework;
using NamRo.Kernel.Api;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Pages.Procedures;

namespace NamRo.OneStop.Api;

/// <summary>The catalogue desk for programs: versions of procedures, their processes, and running dossiers a version touches.</summary>
internal static class CatalogueApi
{
    private const string Read = "case.read";
    private const string Manage = "process.manage";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapApi();
        MapReads(api);
        api.MapPost("/procedures", DraftAsync).Unsafe(Manage).WithName("procedure-draft")
            .WithSummary("Drafts a procedure, or the next version of one.").Produces<ProcedureInfo>(StatusCodes.Status201Created);
        api.MapPost("/procedures/{code}/versions/{id}/revise", ReviseAsync).Unsafe(Manage).WithName("procedure-revise")
            .WithSummary("Writes a draft anew; what was published cannot be changed.").Produces<ProcedureInfo>();
        api.MapPost("/procedures/{code}/versions/{id}/publish", PublishAsync).Unsafe(Manage).WithName("procedure-publish")
            .WithSummary("Publishes a draft; the version before ends on the day before.").Produces<ProcedureInfo>();
        api.MapPost("/procedures/{code}/versions/{id}/moves", MoveAsync).Unsafe(Manage).WithName("procedure-move")
            .WithSummary("Brings running dossiers over to a version, by the differences decided on.").Produces<VersionMoved>();
        api.MapPost("/procedures/{code}/process", ProcessAsync).Unsafe(Manage).WithName("procedure-process")
            .WithSummary("Publishes an internal process; refused when its hours exceed the limit.").Produces<ProcedureInfo>();
        api.MapPost("/procedures/{code}/abolish", AbolishAsync).Unsafe(Manage).WithName("procedure-abolish")
            .WithSummary("Ends a procedure after a last day.").Produces<ProcedureInfo>();
    }

    private static void MapReads(RouteGroupBuilder api)
    {
        api.MapGet("/procedures/{code}/versions", VersionsAsync).Reads(Read).WithName("procedure-versions").WithSummary("All versions of a procedure, newest first.");
        api.MapGet("/procedures/{code}/versions/{id}/moves", MovesAsync).Reads(Manage).WithName("procedure-moves")
            .WithSummary("Running dossiers on other versions, each with what would differ.");
    }

    private static Task<IReadOnlyList<ProcedureInfo>> VersionsAsync(string code, ICatalogue catalogue, CancellationToken cancellation) =>
        catalogue.VersionsAsync(code, cancellation);

    private static async Task<IResult> DraftAsync(
        [FromBody] ProcedureContent content, ICatalogue catalogue, IActorAccessor actors, CancellationToken cancellation)
    {
        var id = await catalogue.DraftAsync(actors.Required, content, cancellation);
        var made = (await catalogue.VersionsAsync(content.Code, cancellation)).First(v => v.Id == id);
        return ApiAnswer.Created(made, made.Version, $"{ApiRoutes.Root}/procedures/{Uri.EscapeDataString(made.Content.Code)}/versions");
    }

    private static async Task<IResult> ReviseAsync(
        string code, ProcedureVersionId id, [FromBody] ProcedureContent content, IfMatch seen, ICatalogue catalogue, IActorAccessor actors, CancellationToken cancellation)
    {
        await RequireOfAsync(catalogue, code, id, cancellation);
        await catalogue.ReviseAsync(actors.Required, id, content, seen.Version, cancellation);
        return await AnswerAsync(catalogue, code, id, cancellation);
    }

    private static async Task<IResult> PublishAsync(
        string code, ProcedureVersionId id, IfMatch seen, ICatalogue catalogue, IActorAccessor actors, CancellationToken cancellation)
    {
        await RequireOfAsync(catalogue, code, id, cancellation);
        await catalogue.PublishAsync(actors.Required, id, seen.Version, cancellation);
        return await AnswerAsync(catalogue, code, id, cancellation);
    }

    private static async Task<IResult> ProcessAsync(
        string code, [FromBody] NewProcedureProcess given, ICatalogue catalogue, IActorAccessor actors, TimeProvider clock, CancellationToken cancellation)
    {
        await catalogue.PublishProcessAsync(actors.Required, code, given.Process, given.From ?? clock.Today(), cancellation);
        return await AnswerAsync(catalogue, code, null, cancellation);
    }

    private static async Task<IResult> AbolishAsync(
        string code, [FromBody] LastDay given, ICatalogue catalogue, IActorAccessor actors, CancellationToken cancellation)
    {
        await catalogue.AbolishAsync(actors.Required, code, given.Day, cancellation);
        return await AnswerAsync(catalogue, code, null, cancellation);
    }

    private static async Task<IReadOnlyList<ApiVersionMove>> MovesAsync(
        string code, ProcedureVersionId id, ICatalogue catalogue, IActorAccessor actors, Texts texts, CancellationToken cancellation)
    {
        await RequireOfAsync(catalogue, code, id, cancellation);
        var moves = await catalogue.MovesAsync(actors.Required, id, cancellation);
        return [.. moves.Select(m => new ApiVersionMove(m.Dossier, m.Code, m.From, m.Differences, [.. m.Differences.Select(d => texts[ProcedureWords.Say(d)].ToString())]))];
    }

    private static async Task<VersionMoved> MoveAsync(
        string code, ProcedureVersionId id, [FromBody] MoveDecision decision, ICatalogue catalogue, IActorAccessor actors, CancellationToken cancellation)
    {
        await RequireOfAsync(catalogue, code, id, cancellation);
        return await catalogue.MoveAsync(actors.Required, id, decision.Decided, decision.Reason, cancellation);
    }

    private static async Task RequireOfAsync(ICatalogue catalogue, string code, ProcedureVersionId id, CancellationToken cancellation)
    {
        if ((await catalogue.VersionsAsync(code, cancellation)).All(v => v.Id != id))
        {
            throw new Kernel.Rules.NotFoundException("procedure");
        }
    }

    /// <summary>The version, or the newest one.</summary>
    private static async Task<IResult> AnswerAsync(ICatalogue catalogue, string code, ProcedureVersionId? id, CancellationToken cancellation)
    {
        var version = (await catalogue.VersionsAsync(code, cancellation)).First(v => id is null || v.Id == id);
        return ApiAnswer.Of(version, version.Version);
    }

    /// <param name="From">First office day of the procedure's version with it; null for today.</param>
    internal sealed record NewProcedureProcess(NewProcess Process, DateOnly? From);

    internal sealed record LastDay(DateOnly Day);

    internal sealed record MoveDecision(IReadOnlyList<VersionDifference> Decided, string Reason);

    /// <param name="Says">The differences in the reader's language, in the same order.</param>
    internal sealed record ApiVersionMove(
        CaseId Dossier, string Code, ProcedureVersionId From, IReadOnlyList<VersionDifference> Differences, IReadOnlyList<string> Says);
}
