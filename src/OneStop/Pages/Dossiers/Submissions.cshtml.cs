using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>What was sent online or guided at the counter and is not received: received, guided or refused here, within the answer term.</summary>
[Permission(Desks.Open)]
internal sealed class SubmissionsModel(IOneStop desk, Desks desks) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public UnitId? Desk { get; set; }

    /// <summary>Also those that were answered.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public IReadOnlyList<SubmissionRow> Rows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(T["Hồ sơ một cửa"], DossierLinks.Board)];

    public override async Task<IActionResult?> LoadAsync()
    {
        var places = desks.Of(Actor);
        Desk ??= places.Count > 0 ? places[0].Id : null;
        Places = [.. places.Select(u => new SelectListItem(u.Name, u.Id.ToString(), u.Id == Desk))];
        Rows = Desk is { } at ? await desk.SubmissionsAsync(Actor, at, !All, cancellation: Cancellation) : [];
        return null;
    }

    public async Task<IActionResult> OnPostReceiveAsync(SubmissionId id, long version)
    {
        var receipt = await desk.ReceiveSubmissionAsync(Actor, id, null, version, Cancellation);
        Flash($"Đã tiếp nhận hồ sơ {receipt.Code}.");
        return Redirect($"{DossierLinks.Receipt(receipt.Id)}?new=1");
    }

    public Task<IActionResult> OnPostGuideAsync(SubmissionId id, long version, string? items, string? reason)
    {
        Rule.Require(IntakeForm.Lines(items).Length > 0, "dossier.guide-items", $"Phiếu bổ sung phải ghi ít nhất một nội dung cần bổ sung.", "items");
        RequireReason(reason);
        return AnswerAsync(id, version, new GuideToSupplement(IntakeForm.Lines(items), reason!, Actor.Name));
    }

    public Task<IActionResult> OnPostRefuseAsync(SubmissionId id, long version, RefusalGround? ground, string? reason)
    {
        Rule.Require(ground is not null, "dossier.refuse-ground", $"Hãy chọn căn cứ từ chối.", "ground");
        RequireReason(reason);
        return AnswerAsync(id, version, new RefuseReception(ground.Value, reason!));
    }

    /// <summary>The days to complete it are over; a person confirms. Source: one-stop.md 5.3.</summary>
    public async Task<IActionResult> OnPostLapseAsync(SubmissionId id, long version, string? reason)
    {
        RequireReason(reason);
        var done = await desk.ActAsync(Actor, id, new LetLapse(reason!), version, Cancellation);
        Flash($"Đã khép lại hồ sơ gửi {done.Code}.");
        return Redirect(DossierLinks.Submissions(Desk!.Value));
    }

    private async Task<IActionResult> AnswerAsync(SubmissionId id, long version, SubmissionVerb verb)
    {
        var done = await desk.ActAsync(Actor, id, verb, version, Cancellation);
        Flash($"Đã lập phiếu số {done.FormNumber}.");
        return Redirect(DossierLinks.Submissions(Desk!.Value));
    }

    private static void RequireReason(string? reason) =>
        Rule.Require(!string.IsNullOrWhiteSpace(reason), "dossier.reason", $"Hãy ghi lý do.", "reason");
}
