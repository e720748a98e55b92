using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Counter;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>The counter's intake: the procedure, the citizen, the parts, then the receipt; or form 02 or 03 from the same page.</summary>
[Permission(Desks.Open)]
internal sealed class NewModel(IOneStop desk, ProcedureSearch search, Desks desks, DossierWords words) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Procedure { get; set; }

    [BindProperty]
    public IntakeForm Input { get; set; } = new();

    /// <summary>Identity number or phone of the citizen in front of the counter.</summary>
    [BindProperty]
    public string? Who { get; set; }

    /// <summary>The dossier whose wrong result is to be mended; its applicant is filled in.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseId? Corrects { get; set; }

    public DossierRow? Wrong { get; private set; }

    public ProcedureInfo? Chosen { get; private set; }

    public IReadOnlyList<ProcedureInfo> Found { get; private set; } = [];

    public IReadOnlyList<ProcedureInfo> Frequent { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Responsibles { get; private set; } = [];

    /// <summary>The citizen's dossiers that the reader may see, newest first.</summary>
    public IReadOnlyList<DossierRow> Earlier { get; private set; } = [];

    public bool IsFilled { get; private set; }

    /// <summary>The reader was about to give form 02 or 03.</summary>
    public bool IsRefusing => Request.Query["handler"].ToString() is "Guide" or "Refuse";

    public override async Task<IActionResult?> LoadAsync()
    {
        if (string.Equals(Request.Query["handler"], nameof(OnPostFindAsync)[6..^5], StringComparison.OrdinalIgnoreCase))
        {
            // Looking somebody up asks for nothing else yet.
            ModelState.Clear();
        }

        Chosen = string.IsNullOrWhiteSpace(Procedure) ? null : await desk.ProcedureAsync(Procedure, words.Today, Cancellation);
        if (Chosen is null)
        {
            return await ListAsync();
        }

        var places = desks.Of(Actor);
        Places = [.. places.Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
        Input.Desk ??= places.Count > 0 ? places[0].Id : null;
        Responsibles = Input.Desk is { } at ? ResponsibleFor(at) : [];
        await BeginCorrectionAsync();
        return null;
    }

    /// <summary>Looks the citizen up by identity number or phone and fills in what an earlier dossier says.</summary>
    public async Task<IActionResult> OnPostFindAsync()
    {
        RequireProcedure();
        Rule.Require(!string.IsNullOrWhiteSpace(Who), "dossier.who", $"Hãy nhập số định danh hoặc số điện thoại.", "who");
        var found = await desk.FindByIdentityOrPhoneAsync(Actor, Who, Cancellation);
        var isIdentity = Who.Count(char.IsAsciiDigit) is 9 or 12;
        Earlier = await desk.Visible(Actor).Where(r => found.Contains(r.Id)).OrderByDescending(r => r.ReceivedAt).ToListAsync(Cancellation);
        if (found.Count > 0)
        {
            Input.TakeFrom((await desk.GetAsync(Actor, found[0], Cancellation)).Applicant, isIdentity ? Who.Trim() : null);
        }
        else
        {
            (Input.IdentityNumber, Input.Phone) = (isIdentity ? Who.Trim() : null, isIdentity ? null : Who.Trim());
        }

        IsFilled = true;
        ModelState.Clear();
        return Page();
    }

    /// <summary>Receives it and shows the receipt.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var receipt = (await desk.ReceiveAsync(Actor, [Input.ToDossier(RequireProcedure())], Cancellation))[0];
        var made = await desk.GetAsync(Actor, receipt.Id, Cancellation);
        if (Kernel.Text.VietnameseText.Fold(made.Applicant.Name) != Kernel.Text.VietnameseText.Fold(Input.Name))
        {
            // The browser went back to a form that was used: its ticket answers the old dossier.
            Input.Ticket = IntakeForm.NewTicket();
            ModelState.Clear();
            throw new RuleException("dossier.form-used", $"Biểu mẫu này đã dùng để nhận hồ sơ {receipt.Code} của người khác. Bấm lại để nhận hồ sơ mới.");
        }

        Flash($"Đã tiếp nhận hồ sơ {receipt.Code}.");
        return Redirect($"{DossierLinks.Receipt(receipt.Id)}?new=1");
    }

    /// <summary>Form 02 at the counter: nothing is received, the clock does not run, the citizen takes the list home.</summary>
    public async Task<IActionResult> OnPostGuideAsync()
    {
        Rule.Require(IntakeForm.Lines(Input.Items).Length > 0, "dossier.guide-items", $"Phiếu bổ sung phải ghi ít nhất một nội dung cần bổ sung.", "items");
        RequireReason();
        return await AnswerAsync(new GuideToSupplement(IntakeForm.Lines(Input.Items), Input.Reason!, Actor.Name));
    }

    /// <summary>Form 03 at the counter.</summary>
    public async Task<IActionResult> OnPostRefuseAsync()
    {
        Rule.Require(Input.Ground is not null, "dossier.refuse-ground", $"Hãy chọn căn cứ từ chối.", "ground");
        RequireReason();
        return await AnswerAsync(new RefuseReception(Input.Ground.Value, Input.Reason!));
    }

    private async Task<IActionResult> AnswerAsync(SubmissionVerb verb)
    {
        var sent = await desk.SubmitAsync(Actor, Input.ToDossier(RequireProcedure()), Cancellation);
        if (sent.State == SubmissionState.New)
        {
            sent = await desk.ActAsync(Actor, sent.Id, verb, null, Cancellation);
        }

        Flash($"Đã lập phiếu số {sent.FormNumber} cho {Input.Name}. Mã để người nộp quay lại: {sent.Code}.");
        return Redirect(DossierLinks.Submissions(Input.Desk!.Value));
    }

    /// <summary>A correction begins with what the wrong dossier says of its applicant. Source: one-stop.md 5.3.</summary>
    private async Task BeginCorrectionAsync()
    {
        if ((Input.Corrects ?? Corrects) is { } id)
        {
            var wrong = await desk.GetAsync(Actor, id, Cancellation);
            (Wrong, Input.Corrects) = (wrong.Row, id);
            if (Request.Method != "POST")
            {
                Input.TakeFrom(wrong.Applicant, null);
                Input.Responsible = wrong.Row.Responsible;
            }
        }
    }

    private void RequireReason() => Rule.Require(!string.IsNullOrWhiteSpace(Input.Reason), "dossier.reason", $"Hãy ghi lý do.", "reason");

    private ProcedureContent RequireProcedure() => Chosen?.Content ?? throw new RuleException(
        "dossier.procedure", $"Thủ tục {Procedure} không có trong danh mục hoặc không còn hiệu lực. Hãy chọn thủ tục khác.");

    private async Task<IActionResult?> ListAsync()
    {
        Found = await search.FindAsync(Q, Cancellation);
        if (Found is [var only])
        {
            return Redirect($"{DossierLinks.New}?procedure={Uri.EscapeDataString(only.Content.Code)}");
        }

        Frequent = Found.Count == 0 ? await search.FrequentAsync(Actor, Cancellation) : [];
        return null;
    }

    /// <summary>The unit above the desk answers, or one below it.</summary>
    private List<SelectListItem> ResponsibleFor(UnitId at)
    {
        var map = words.Map;
        var parent = map.ParentOf(at, words.Today) ?? at;
        Input.Responsible ??= parent;
        var units = map.Subtree(parent, words.Today);
        return [.. map.Units(words.Today).Where(u => units.Contains(u.Id)).Select(u => new SelectListItem(u.ShortName, u.Id.ToString(), u.Id == Input.Responsible))];
    }
}
