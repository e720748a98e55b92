using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Listing;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Api;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Api;

/// <summary>The engine for programs: the same verbs, filters and pages of rows as on screen.</summary>
internal static class CaseApi
{
    private const string Read = "case.read";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapApi();
        MapReads(api);
        EvidenceApi.Map(api);
        api.MapPost("/cases", OpenAsync).Unsafe("case.open").WithName("case-open").WithSummary("Opens a draft.");
        Verb<Revise>(api, CaseVerbs.Revise, "Changes a draft, or a case returned as unclear.");
        Verb<Issue>(api, CaseVerbs.Issue, "Gives the work once every clear passes; a leader may override a clear with a reason.");
        Verb<Receive>(api, CaseVerbs.Receive, "Takes the work up.");
        Verb<ReturnUnclear>(api, CaseVerbs.ReturnUnclear, "Says which clear is unclear and why.");
        Verb<Assign>(api, CaseVerbs.Assign, "Names the officer.");
        Verb<Split>(api, CaseVerbs.Split, "Makes sub-tasks that roll up into the case.");
        Verb<ReportProgress>(api, CaseVerbs.Progress, "Reports how far the work is.");
        Verb<Consult>(api, CaseVerbs.Consult, "Asks another unit for its opinion.");
        Verb<Answer>(api, CaseVerbs.Answer, "Answers a consultation.");
        Verb<Pause>(api, CaseVerbs.Pause, "Stops the clock for a legal reason.");
        Verb<Resume>(api, CaseVerbs.Resume, "Lets the clock run on.");
        Verb<RequestExtension>(api, CaseVerbs.RequestExtension, "Asks for more time.");
        Verb<RequestTransfer>(api, CaseVerbs.RequestTransfer, "Asks to move the work to another unit.");
        Verb<WithdrawRequest>(api, CaseVerbs.WithdrawRequest, "Takes back an own request.");
        Verb<Decide>(api, CaseVerbs.Decide, "Approves or refuses a request.");
        Verb<Submit>(api, CaseVerbs.Submit, "Hands in the product.");
        Verb<Accept>(api, CaseVerbs.Accept, "Accepts the product.");
        Verb<SendBack>(api, CaseVerbs.SendBack, "Sends the product back.");
        Verb<Close>(api, CaseVerbs.Close, "Closes the file.");
        Verb<Cancel>(api, CaseVerbs.Cancel, "Ends the work without a product.");
        Verb<Reopen>(api, CaseVerbs.Reopen, "Opens finished work again.");
        Verb<Remind>(api, CaseVerbs.Remind, "Urges the holder.");
        Verb<Correct>(api, CaseVerbs.Correct, "Mends a clerical mistake.");
        Verb<ConfirmCause>(api, CaseVerbs.ConfirmCause, "Records why the case is or was late.");
    }

    private static void MapReads(RouteGroupBuilder api)
    {
        api.MapGet("/cases", ListAsync).Reads(Read).WithName("case-list")
            .WithSummary("Cases by the filter of the list page; sort is due, -due, code or -code.");
        api.MapGet("/cases/{id}", GetAsync).Reads(Read).WithName("case-get").WithSummary("One case; its ETag is the version that acts name in If-Match.");
        api.MapGet("/cases/{id}/history", HistoryAsync).Reads(Read).WithName("case-history").WithSummary("Every event of a case, oldest first.");
        api.MapGet("/inbox", InboxAsync).Reads(Read).WithName("inbox").WithSummary("What waits for the key's owner, most urgent first.");
        api.MapGet("/processes", (ICasework casework, CancellationToken cancellation) => casework.ProcessesAsync(cancellation))
            .Reads(Read).WithName("processes").WithSummary("Published processes, newest version of each.");
    }

    private static void Verb<TVerb>(RouteGroupBuilder api, string name, string summary)
        where TVerb : CaseVerb =>
        api.MapPost($"/cases/{{id}}/{name}", async (
                CaseId id, [FromBody] TVerb verb, IfMatch seen, ICasework casework, IActorAccessor actors, CancellationToken cancellation) =>
            {
                var receipt = await casework.ActAsync(actors.Required, id, verb, seen.Version, cancellation);
                return ApiAnswer.Of(receipt, receipt.Version);
            })
            .Unsafe(VerbRights.ActionOf(name)).WithName($"case-{name}").WithSummary(summary).Produces<CaseReceipt>();

    private static async Task<IResult> OpenAsync(
        [FromBody] CaseContent content, ICasework casework, IActorAccessor actors, CancellationToken cancellation)
    {
        var receipt = await casework.OpenAsync(actors.Required, content, cancellation);
        return ApiAnswer.Created(receipt, receipt.Version, $"{ApiRoutes.Root}/cases/{receipt.Id}");
    }

    private static async Task<IResult> GetAsync(
        CaseId id, ICasework casework, IActorAccessor actors, Texts texts, CancellationToken cancellation)
    {
        var view = await casework.GetAsync(actors.Required, id, cancellation);
        return ApiAnswer.Of(ApiCase.Of(view, texts), view.Row.Version);
    }

    private static async Task<IReadOnlyList<ApiEvent>> HistoryAsync(
        CaseId id, ICasework casework, IActorAccessor actors, EventCatalogue events, CancellationToken cancellation) =>
        ApiCase.HistoryOf(await casework.GetAsync(actors.Required, id, cancellation), events);

    private static async Task<ApiPage<CaseRow>> ListAsync(
        [AsParameters] CaseFilter filter, string? sort, ApiPaging paging, CaseListReader lists, IActorAccessor actors, CancellationToken cancellation)
    {
        var place = new CaseListPlace(sort, paging.After?[0], null, paging.Limit);
        var page = await lists.ReadAsync(actors.Required, filter, place, cancellation);
        return new ApiPage<CaseRow>(page.Rows, page.Next is null ? null : ApiPaging.Key(page.Next));
    }

    private static async Task<ApiPage<InboxItem>> InboxAsync(
        InboxReason? reason, ApiPaging paging, ICasework casework, IActorAccessor actors, CancellationToken cancellation)
    {
        var page = await casework.InboxAsync(actors.Required, new InboxQuery(paging.After?[0], paging.Limit, reason), cancellation);
        return new ApiPage<InboxItem>(page.Items, page.Next is null ? null : ApiPaging.Key(page.Next));
    }
}
