using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NamRo.Casework;
using NamRo.Kernel.Api;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Public;

namespace NamRo.OneStop.Api;

/// <summary>Submissions for programs, such as a portal's connector: sent, answered and followed by the same rules as on the pages.</summary>
internal static class SubmissionApi
{
    private const long LargestUpload = 52 * 1024 * 1024;
    private const string Open = "dossier.open";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/submissions", SendAsync).Unsafe(Open).WithName("submission-send")
            .WithSummary("Sends a dossier to a desk; a ticket that was sent before answers what it made then. Files are stored first.")
            .Produces<SentSubmission>(StatusCodes.Status201Created);
        api.MapPost("/submission-files", StoreAsync).Unsafe(Open).WithName("submission-file")
            .WithSummary("Stores one file (multipart field file) and answers the hash that a part names.")
            .WithMetadata(new RequestSizeLimitAttribute(LargestUpload)).DisableAntiforgery().Produces<StoredPart>();
        api.MapGet("/submissions/{id}", GetAsync).Reads("case.read").WithName("submission-get")
            .WithSummary("One submission; its ETag is the version that acts name in If-Match.").Produces<SubmissionRow>();
        Verb<GuideToSupplement>(api, "guide", "Form 02 before receipt, once, with everything that is missing.");
        Verb<SupplementSubmission>(api, "supplement", "What was missing came; the desk's time to answer runs anew.");
        Verb<RefuseReception>(api, "refuse", "Form 03: it is not received.");
        Verb<LetLapse>(api, "lapse", "The days to complete it are over.");
        api.MapPost("/submissions/{id}/receive", ReceiveAsync).Unsafe(Open).WithName("submission-receive")
            .WithSummary("Receives it as a dossier; its clock starts now.").Produces<DossierReceipt>();
        api.MapGet("/dossiers/{id}/identity", IdentityAsync).Reads("dossier.correct").WithName("dossier-identity")
            .WithSummary("The identity number in full, for a reason; the reading is logged.").Produces<FullIdentity>();
    }

    private static void Verb<TVerb>(RouteGroupBuilder api, string name, string summary)
        where TVerb : SubmissionVerb =>
        api.MapPost($"/submissions/{{id}}/{name}", async (
                SubmissionId id, [FromBody] TVerb verb, IfMatch seen, IOneStop desk, IFileStore files, IActorAccessor actors, CancellationToken cancellation) =>
            {
                await RequireStoredAsync((verb as SupplementSubmission)?.Parts ?? [], files, cancellation);
                var receipt = await desk.ActAsync(actors.Required, id, verb, seen.Version, cancellation);
                return ApiAnswer.Of(receipt, receipt.Version);
            })
            .Unsafe(Open).WithName($"submission-{name}").WithSummary(summary).Produces<SubmissionReceipt>();

    private static async Task<IResult> SendAsync(
        [FromBody] NewDossier given, IOneStop desk, IFileStore files, CheckCodes checks, IActorAccessor actors, CancellationToken cancellation)
    {
        await RequireStoredAsync(given.Parts, files, cancellation);
        var receipt = await desk.SubmitAsync(actors.Required, given with { Channel = DossierChannel.Online }, cancellation);
        return ApiAnswer.Created(
            new SentSubmission(receipt, await checks.OfAsync(receipt.Code, cancellation)), receipt.Version, $"{ApiRoutes.Root}/submissions/{receipt.Id}");
    }

    private static async Task<StoredPart> StoreAsync(IFormFile file, IFileStore files, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        var stored = await files.SaveAsync(content, file.FileName, cancellation);
        return new StoredPart(stored.Hash, stored.CleanName, stored.Length, FileKinds.Label(stored.Kind));
    }

    private static async Task<IResult> GetAsync(SubmissionId id, IOneStop desk, IActorAccessor actors, CancellationToken cancellation) =>
        await desk.SubmissionAsync(actors.Required, id, cancellation) is { } row ? ApiAnswer.Of(row, row.Version) : throw new NotFoundException("submission");

    private static async Task<IResult> ReceiveAsync(SubmissionId id, IfMatch seen, IOneStop desk, IActorAccessor actors, CancellationToken cancellation)
    {
        var receipt = await desk.ReceiveSubmissionAsync(actors.Required, id, null, seen.Version, cancellation);
        return ApiAnswer.Of(receipt, receipt.Version);
    }

    /// <summary>A read, although it leaves a line in the log: an act's answer is kept for retries, and this one must be kept nowhere.</summary>
    private static async Task<FullIdentity> IdentityAsync(CaseId id, string? reason, IOneStop desk, IActorAccessor actors, CancellationToken cancellation) =>
        new(await desk.UnmaskAsync(actors.Required, id, reason ?? "", cancellation));

    /// <summary>Whoever names a file has stored it.</summary>
    private static async Task RequireStoredAsync(IReadOnlyList<PartHandedIn> parts, IFileStore files, CancellationToken cancellation)
    {
        foreach (var hash in parts.Select(p => p.FileHash).OfType<string>().Distinct())
        {
            await using var content = await files.OpenAsync(hash, cancellation);
        }
    }
}

/// <param name="Check">The look-up code that the citizen gets beside the code.</param>
internal sealed record SentSubmission(SubmissionReceipt Receipt, string Check);

internal sealed record StoredPart(string Hash, string Name, long Length, string FileKind);

/// <param name="Number">Null when none is kept.</param>
internal sealed record FullIdentity(string? Number);
