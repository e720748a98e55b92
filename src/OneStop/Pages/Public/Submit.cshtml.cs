using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.RateLimiting;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Pages.Dossiers;
using NamRo.OneStop.Public;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Public;

/// <summary>A citizen sends a dossier with files, without an account: the procedure, who applies, the parts, then two codes to follow it.</summary>
[AllowAnonymous]
[EnableRateLimiting(PublicLimits.SendPolicy)]
[RequestSizeLimit(UploadTray.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadTray.MostBytes)]
internal sealed class SubmitModel(IOneStop door, ProcedureSearch search, DossierWords words, PublicIntake intake) : AppPage
{
    public const string PartField = "part-";
    public const string OtherField = "other";

    private bool isTaken;

    [BindProperty(SupportsGet = true)]
    [LineText(200, AllowBlank = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Procedure { get; set; }

    [BindProperty]
    public SubmitForm Input { get; set; } = new();

    public ProcedureInfo? Chosen { get; private set; }

    public IReadOnlyList<ProcedureInfo> Found { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    /// <summary>What was chosen and stored, kept over a refusal.</summary>
    public IReadOnlyList<TrayFile> Files { get; private set; } = [];

    public static string Accepted => FileKinds.Extensions(FileKinds.Attachments).Replace(" ", "", StringComparison.Ordinal);

    public override async Task<IActionResult?> LoadAsync()
    {
        Chosen = string.IsNullOrWhiteSpace(Procedure) ? null : await door.ProcedureAsync(Procedure, words.Today, Cancellation);
        if (Chosen is null)
        {
            Found = await search.FindAsync(Q, Cancellation);
            return null;
        }

        Places = [.. intake.Desks.All().Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
        if (HttpMethods.IsPost(Request.Method) && !isTaken)
        {
            isTaken = true;
            Files = await intake.Tray.TakeAsync(Request.Form, PartOf, (field, said) => ModelState.AddModelError(field, T.Format(said)), Cancellation);
        }

        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Rule.Require(
            Chosen is not null, "dossier.procedure", $"Thủ tục {Procedure} không có trong danh mục hoặc không còn hiệu lực. Hãy chọn thủ tục khác.");
        Rule.Require(intake.Desks.Has(Input.Desk!.Value), "reflection.desk", $"Hãy chọn nơi tiếp nhận trong danh sách.", nameof(Input.Desk));
        Rule.Require(
            Chosen.Content.Process is not null, "submission.no-process",
            $"Thủ tục {Chosen.Content.Code} chưa nhận được qua mạng. Hãy đến nộp trực tiếp tại nơi tiếp nhận.");
        var sent = await door.SubmitAsync(Actor.System, Input.ToDossier(Chosen.Content, Files.Select(f => f.Part)), Cancellation);
        await RequireNewAsync(sent);
        Flash($"Đã nhận hồ sơ gửi của bạn. Hãy ghi lại hai mã bên dưới để theo dõi và bổ sung.");
        return Redirect(CitizenLinks.Submission(sent.Code, await intake.Checks.OfAsync(sent.Code, Cancellation)));
    }

    /// <summary>The browser went back to a form that was used: its ticket answers what it sent then.</summary>
    private async Task RequireNewAsync(SubmissionReceipt sent)
    {
        var row = await door.SubmissionAsync(Actor.System, sent.Id, Cancellation);
        if (VietnameseText.Fold(row!.ApplicantName) != VietnameseText.Fold(Input.Name.Trim()) || row.ProcedureCode != Chosen!.Content.Code)
        {
            Input.Ticket = IntakeForm.NewTicket();
            ModelState.Clear();
            throw new RuleException("submission.form-used", $"Biểu mẫu này đã dùng để gửi một hồ sơ khác. Bấm gửi lại để gửi hồ sơ mới.");
        }
    }

    private PartHandedIn? PartOf(string field)
    {
        if (field == OtherField)
        {
            return new PartHandedIn(null, T["Giấy tờ khác"]);
        }

        var parts = Chosen!.Content.Components;
        return field.StartsWith(PartField, StringComparison.Ordinal)
            && int.TryParse(field.AsSpan(PartField.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < parts.Count
            ? new PartHandedIn(place, parts[place].Name, parts[place].Copies)
            : null;
    }
}
