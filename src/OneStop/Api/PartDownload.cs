using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NamRo.Casework;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Api;

/// <summary>Gives out the scanned parts of dossiers and submissions, only through what they belong to.</summary>
internal static class PartDownload
{
    private const string Read = "case.read";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/dossiers/{id}/parts/{number:int}", OfDossierAsync).RequirePermission(Read).ExcludeFromDescription();
        endpoints.MapGet("/dossiers/submissions/{id}/parts/{number:int}", OfSubmissionAsync).RequirePermission(Read).ExcludeFromDescription();
    }

    private static async Task OfDossierAsync(
        CaseId id, int number, HttpContext http, IOneStop desk, IFileStore files, IActorAccessor actors, CancellationToken cancellation) =>
        await SendAsync(http, files, (await desk.GetAsync(actors.Required, id, cancellation)).Parts, number, cancellation);

    private static async Task OfSubmissionAsync(
        SubmissionId id, int number, HttpContext http, IOneStop desk, IFileStore files, IActorAccessor actors, CancellationToken cancellation)
    {
        var sent = await desk.SubmissionAsync(actors.Required, id, cancellation) ?? throw new NotFoundException("submission");
        await SendAsync(http, files, sent.Parts, number, cancellation);
    }

    private static async Task SendAsync(HttpContext http, IFileStore files, IReadOnlyList<PartHandedIn> parts, int number, CancellationToken cancellation)
    {
        if (number < 0 || number >= parts.Count || parts[number] is not { FileHash: { } hash } part)
        {
            throw new NotFoundException("part");
        }

        var name = part.FileName ?? part.Name;
        await using var content = await files.OpenAsync(hash, cancellation);
        DownloadHeaders.Apply(http.Response, FileKinds.Promised(name) ?? FileKind.Unknown, name);
        await content.CopyToAsync(http.Response.Body, cancellation);
    }
}
