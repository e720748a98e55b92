using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Documents;
using NamRo.Directives.Listing;
using NamRo.Directives.Reading;
using NamRo.Directives.Words;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Ui;

namespace NamRo.Directives.Pages.Documents;

/// <summary>Registers a document in two steps: the text is pasted or uploaded and read, then the clerk confirms the header that was read.</summary>
[Permission(DocumentRights.Write)]
internal sealed class RegisterModel(IDirectives directives, DocumentRights rights, Uploads uploads, DirectiveWords words, DocumentNames names) : AppPage
{
    [BindProperty]
    public RegisterForm Input { get; set; } = new();

    /// <summary>True once the text was read and the header is there to be confirmed.</summary>
    public bool IsRead { get; private set; }

    public DocumentId? Twin { get; private set; }

    public IReadOnlyList<string> Notes { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Owners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Labels { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Bases { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        var isFirstStep = Request.Query.ContainsKey("handler");
        IsRead = HttpMethods.IsPost(Request.Method) && !isFirstStep;
        if (isFirstStep && Owners.Count == 0)
        {
            // The header is asked for in the second step only. Not when a refusal of the first step is shown.
            ModelState.Clear();
        }

        Owners = [.. rights.Owners(Actor).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
        Labels = [.. new[] { SecurityLabel.Public, SecurityLabel.Internal, SecurityLabel.Restricted }
            .Select(l => new SelectListItem(words.Label(l), l.ToString()))];
        Bases = [.. (await names.BasesAsync(Actor, Cancellation)).Select(b => new SelectListItem(b.Text, b.Value))];
        return null;
    }

    /// <summary>First step: reads the text and shows the header it found.</summary>
    public async Task<IActionResult> OnPostReadAsync()
    {
        if (Input.File is { Length: > 0 } file)
        {
            var (text, ticket) = await uploads.TakeAsync(file, Cancellation);
            (Input.Text, Input.Ticket, Notes) = (text.Text, ticket, [.. text.Notes.Select(n => T[n].ToString())]);
        }

        RequireText(Input.Text);
        Input.Text = Uploads.Paste(Input.Text!);
        StateSecretMark.Refuse(Input.Text);
        var reading = DirectiveReader.Read(Input.Text);
        Input.TakeHeader(reading.Header);
        Input.Owner = OwnerOf(reading.Header.Issuer?.Value) ?? Input.Owner;
        IsRead = true;
        ModelState.Clear();
        return Page();
    }

    /// <summary>Second step: takes it into the register.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            var id = await directives.RegisterAsync(Actor, Input.ToDocument(uploads.Open(Input.Ticket)), Cancellation);
            Flash($"Đã đăng ký văn bản. Hãy rà soát các nhiệm vụ đọc được.");
            return Redirect(DocumentLinks.Review(id));
        }
        catch (DuplicateDocumentException duplicate)
        {
            Twin = duplicate.Existing;
            ModelState.AddModelError("Input.Number", T.Format(duplicate.Sentence));
            var page = Page();
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return page;
        }
    }

    /// <summary>The committee that issued the text, when the clerk may register for it.</summary>
    private UnitId? OwnerOf(string? issuer)
    {
        var key = VietnameseText.Fold(issuer);
        var owner = key.Length == 0
            ? null
            : rights.Owners(Actor).FirstOrDefault(u => u.Aliases.Prepend(u.ShortName).Prepend(u.Name).Any(n => VietnameseText.Fold(n) == key));
        return owner?.Id;
    }

    private static void RequireText(string? text)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(text), "document.text-empty", $"Văn bản chưa có nội dung. Hãy dán toàn văn hoặc tải tệp lên.", "text");
        Rule.Require(
            text.Length <= DocumentLimits.Text, "document.text-long",
            $"Văn bản dài {text.Length} ký tự, tối đa {DocumentLimits.Text}. Hãy tách phụ lục thành văn bản riêng.", "text");
        Rule.Require(
            VietnameseText.IsWellFormed(text), "document.text-broken",
            $"Văn bản có ký tự bị hỏng. Hãy sao chép lại từ tệp gốc, hoặc tải chính tệp đó lên.", "text");
    }
}
