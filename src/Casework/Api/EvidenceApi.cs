using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NamRo.Kernel.Api;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Api;

/// <summary>Evidence in and out, for pages and programs: only through the case, so only for those who may see the case.</summary>
internal static class EvidenceApi
{
    private const long LargestUpload = 52 * 1024 * 1024;

    /// <summary>The download link of the case page.</summary>
    public static void MapPage(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/cases/{id}/evidence/{number:int}", DownloadAsync).RequirePermission("case.read").ExcludeFromDescription();

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/cases/{id}/evidence/{number:int}", DownloadAsync).Reads("case.read").WithName("case-evidence")
            .WithSummary("The content of one file of a case.");
        api.MapPost("/cases/{id}/attach", AttachAsync).Unsafe("case.progress").WithName("case-attach")
            .WithSummary("Stores a file (multipart field file) and joins it to the case as evidence.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload)).DisableAntiforgery();
    }

    private static async Task<IResult> AttachAsync(
        CaseId id, IFormFile file, IfMatch seen, ICasework casework, IFileStore files, IActorAccessor actors, CancellationToken cancellation)
    {
        await casework.GetAsync(actors.Required, id, cancellation);
        await using var content = file.OpenReadStream();
        var stored = await files.SaveAsync(content, file.FileName, cancellation);
        var verb = new Attach(stored.Hash, stored.CleanName, stored.Length, FileKinds.Label(stored.Kind));
        var receipt = await casework.ActAsync(actors.Required, id, verb, seen.Version, cancellation);
        return ApiAnswer.Of(receipt, receipt.Version);
    }

    private static async Task DownloadAsync(
        CaseId id, int number, HttpContext http, ICasework casework, IFileStore files, IActorAccessor actors, CancellationToken cancellation)
    {
        var view = await casework.GetAsync(actors.Required, id, cancellation);
        var evidence = view.Evidence.FirstOrDefault(e => e.Number == number) ?? throw new NotFoundException("evidence");
        await using var content = await files.OpenAsync(evidence.Hash, cancellation);
        DownloadHeaders.Apply(http.Response, FileKinds.Promised(evidence.Name) ?? FileKind.Unknown, evidence.Name);
        http.Response.ContentLength = evidence.Length;
        await content.CopyToAsync(http.Response.Body, cancellation);
    }
}
