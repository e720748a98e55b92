using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Api;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Api;

/// <summary>The desk for programs: the same verbs and guards as on screen.</summary>
internal static class DossierApi
{
    private const string Read = "case.read";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapApi();
        MapReads(api);
        SubmissionApi.Map(api);
        api.MapPost("/dossiers", ReceiveAsync).Unsafe("dossier.open").WithName("dossier-receive")
            .WithSummary("Receives dossiers at the desk, all or none; a ticket that was received before answers what it made then.")
            .Produces<IReadOnlyList<DossierReceipt>>(StatusCodes.Status201Created);
        Verb<Forward>(api, "forward", "dossier.pass-on", "Gives it to the person who takes a later step.");
        Verb<ReturnToStep>(api, "return", "dossier.pass-on", "Gives it back to an earlier step, with the reason.");
        Verb<AskSupplement>(api, "ask-supplement", "dossier.pause", "Form 02: the clock stops until the papers come.");
        Verb<SupplementGiven>(api, "supplement", "dossier.pause", "The papers came; the clock goes on or starts anew.");
        Verb<ClaimPayment>(api, "claim-payment", "dossier.pause", "Money is owed; the clock stops.");
        Verb<PaymentArrived>(api, "payment", "dossier.pause", "It was paid; the clock goes on.");
        Verb<WaitByLaw>(api, "wait-by-law", "dossier.pause", "A document stops the clock.");
        Verb<LegalWaitOver>(api, "legal-wait-over", "dossier.pause", "The document's wait is over.");
        Verb<AskOpinion>(api, "ask-opinion", "dossier.consult", "Asks another unit; the clock runs.");
        Verb<GiveOpinion>(api, "give-opinion", "dossier.answer", "Answers as the asked unit.");
        Verb<Apologise>(api, "apologise", "dossier.postpone", "Form 04: another day, once; the due instant stays.");
        Verb<RefuseSubstance>(api, "refuse-substance", "dossier.finish", "The deciding body refuses by a letter of its own.");
        Verb<FinishDossier>(api, "finish", "dossier.finish", "The result is signed, numbered and stamped.");
        Verb<HandOver>(api, "hand-over", "dossier.close", "The result goes to the applicant, or to another with an authority paper.");
        Verb<Withdraw>(api, "withdraw", "dossier.cancel", "Form 05: the applicant takes it back.");
        Verb<StopUnsupplemented>(api, "stop-unsupplemented", "dossier.cancel", "Form 05: the papers did not come in the days set.");
        Verb<ReopenDossier>(api, "reopen", "dossier.reopen", "Opens a finished dossier that was not handed over.");
        Verb<AskOpinions>(api, "ask-opinions", "dossier.consult", "Asks several units side by side; the clock runs.");
        Verb<RecordLoss>(api, "record-loss", "dossier.correct", "Papers were lost or damaged: recorded and flagged, the clock runs.");
        Verb<DateBack>(api, "date-back", "dossier.correct", "Proposes that it was received earlier; a second person must confirm.");
        Verb<ConfirmDateBack>(api, "confirm-date-back", "dossier.correct", "The second person confirms the earlier receipt; the due instant moves.");
        Verb<MoveToVersion>(api, "move-to-version", "dossier.correct", "Takes over another version of the procedure; the due instant stays.");
        Verb<PrintForm>(api, "print-form", Read, "A numbered form leaves the printer; from the second time on it is a reprint.");
    }

    private static void MapReads(RouteGroupBuilder api)
    {
        api.MapGet("/dossiers", ListAsync).Reads(Read).WithName("dossier-list").WithSummary("Dossiers the key's owner may see, newest first.");
        api.MapGet("/dossiers/{id}", GetAsync).Reads(Read).WithName("dossier-get")
            .WithSummary("One dossier; its ETag is the version that acts name in If-Match.").Produces<ApiDossier>();
        api.MapGet("/procedures", ProceduresAsync).Reads(Read).WithName("procedure-list").WithSummary("Procedures in force on a day, by code.");
        api.MapGet("/procedures/{code}", ProcedureAsync).Reads(Read).WithName("procedure-get")
            .WithSummary("The version of a procedure in force on a day; a local suffix is cut off.").Produces<ProcedureInfo>();
    }

    private static void Verb<TVerb>(RouteGroupBuilder api, string name, string action, string summary)
        where TVerb : DossierVerb =>
        api.MapPost($"/dossiers/{{id}}/{name}", async (
                CaseId id, [FromBody] TVerb verb, IfMatch seen, IOneStop desk, IActorAccessor actors, CancellationToken cancellation) =>
            {
                var receipt = await desk.ActAsync(actors.Required, id, verb, seen.Version, cancellation);
                return ApiAnswer.Of(receipt, receipt.Version);
            })
            .Unsafe(action).WithName($"dossier-{name}").WithSummary(summary).Produces<DossierReceipt>();

    private static async Task<IResult> ReceiveAsync(
        [FromBody] IReadOnlyList<NewDossier> given, IOneStop desk, IActorAccessor actors, CancellationToken cancellation)
    {
        var receipts = await desk.ReceiveAsync(actors.Required, given, cancellation);
        return ApiAnswer.Created(receipts, receipts[0].Version, $"{ApiRoutes.Root}/dossiers/{receipts[0].Id}");
    }

    private static async Task<ApiPage<DossierRow>> ListAsync(
        string? procedure, UnitId? desk, ApiPaging paging, IOneStop door, IActorAccessor actors, CancellationToken cancellation)
    {
        var rows = door.Visible(actors.Required);
        rows = procedure is null ? rows : rows.Where(r => r.ProcedureCode == procedure);
        rows = desk is null ? rows : rows.Where(r => r.Desk == desk);
        if (paging.After is [var after] && CaseId.TryParse(after, null, out var last))
        {
            rows = rows.Where(r => r.Id < last);
        }

        // Ids grow with time, so they are the order of entry.
        var page = await rows.OrderByDescending(r => r.Id).Take(paging.Limit + 1).ToListAsync(cancellation);
        var shown = page.Take(paging.Limit).ToList();
        return new ApiPage<DossierRow>(shown, page.Count > paging.Limit ? ApiPaging.Key(shown[^1].Id.ToString()) : null);
    }

    private static async Task<IResult> GetAsync(CaseId id, IOneStop desk, IActorAccessor actors, Texts texts, CancellationToken cancellation)
    {
        var view = await desk.GetAsync(actors.Required, id, cancellation);
        return ApiAnswer.Of(ApiDossier.Of(view, texts), view.Version);
    }

    private static async Task<IReadOnlyList<ProcedureInfo>> ProceduresAsync(
        DateOnly? day, IOneStop desk, TimeProvider clock, CancellationToken cancellation) =>
        await desk.ProceduresAsync(day ?? clock.Today(), cancellation);

    private static async Task<IResult> ProcedureAsync(string code, DateOnly? day, IOneStop desk, TimeProvider clock, CancellationToken cancellation) =>
        await desk.ProcedureAsync(code, day ?? clock.Today(), cancellation) is { } found ? ApiAnswer.Of(found, found.Version) : Results.NotFound();
}
