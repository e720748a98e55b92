using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.OneStop.Public;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Public;

/// <summary>Follows a submission by its two codes and completes it when the desk asked for more.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicLimits.SendPolicy)]
[RequestSizeLimit(UploadTray.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadTray.MostBytes)]
internal sealed class SubmitTrackModel(SubmissionLookup lookup, IOneStop door, PublicIntake intake) : AppPage
{
    public const string ItemField = "item-";
    public const string OtherField = "other";
    public const int MostNote = 1000;

    private bool isTaken;

    [BindProperty(SupportsGet = true, Name = "code")]
    [StringLength(60)]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true, Name = "check")]
    [StringLength(20)]
    public string? Check { get; set; }

    [BindProperty]
    [Display(Name = "Giải thích thêm")]
    [BlockText(MostNote, AllowBlank = true)]
    public string? Note { get; set; }

    public PublicSubmission? Found { get; private set; }

    public IReadOnlyList<TrayFile> Files { get; private set; } = [];

    public bool IsAsked => !string.IsNullOrWhiteSpace(Code) || !string.IsNullOrWhiteSpace(Check);

    public string DeskName => intake.Desks.NameOf(Found!.Row.Desk);

    public override async Task<IActionResult?> LoadAsync()
    {
        if (IsAsked)
        {
            Found = await lookup.FindAsync(Code, Check, Cancellation);
            Response.StatusCode = Found is null ? 404 : 200;
        }

        // Files are stored for whoever holds both codes of something that waits for them, and for nobody else.
        if (Found?.Row.State == SubmissionState.WaitingForPapers && HttpMethods.IsPost(Request.Method) && !isTaken)
        {
            isTaken = true;
            Files = await intake.Tray.TakeAsync(Request.Form, PartOf, (field, said) => ModelState.AddModelError(field, T.Format(said)), Cancellation);
        }

        return null;
    }

    /// <summary>Sends what was asked for; the desk's time to answer runs anew.</summary>
    public async Task<IActionResult> OnPostSupplementAsync()
    {
        var found = Found ?? throw new NotFoundException("submission");
        var parts = Files.Select(f => f.Part).ToList();
        if (!string.IsNullOrWhiteSpace(Note))
        {
            parts.Add(new PartHandedIn(null, VietnameseText.Nfc(Note.Trim()), 0));
        }

        Rule.Require(parts.Count > 0 || found.Row.State != SubmissionState.WaitingForPapers, "submission.supplement-empty", $"Hãy chọn ít nhất một tệp hoặc ghi giải thích.");
        await door.ActAsync(Actor.System, found.Row.Id, new SupplementSubmission(parts), null, Cancellation);
        Flash($"Đã gửi phần bổ sung. Cơ quan sẽ trả lời trong thời hạn bên dưới.");
        return Redirect(CitizenLinks.Submission(Code!, Check!));
    }

    private PartHandedIn? PartOf(string field)
    {
        if (field == OtherField)
        {
            return new PartHandedIn(null, T["Giấy tờ khác"]);
        }

        var items = Found!.Asked?.Items ?? [];
        return field.StartsWith(ItemField, StringComparison.Ordinal)
            && int.TryParse(field.AsSpan(ItemField.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < items.Count
            ? new PartHandedIn(Found.PlaceOf(items[place]), items[place])
            : null;
    }
}
