using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Directives.Acting;
using NamRo.Directives.Listing;
using NamRo.Directives.Storage;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Pages.Documents;

/// <summary>Mends a clerical mistake of the register; what stood before stays in the log.</summary>
[Permission(DocumentRights.Write)]
internal sealed class CorrectModel(IDirectives directives, DocumentRights rights, Registration registration, DocumentStore store)
    : DocumentPage(directives, rights)
{
    [BindProperty]
    public HeaderInput Input { get; set; } = new();

    public override async Task<IActionResult?> LoadAsync()
    {
        await base.LoadAsync();
        return MayWrite ? null : NotFound();
    }

    public void OnGet() => Input = new HeaderInput
    {
        Version = Document.Version, Number = Document.Number, Symbol = Document.Symbol, Kind = Document.Kind, Issuer = Document.Issuer,
        Date = Document.Date, Subject = Document.Subject,
    };

    public async Task<IActionResult> OnPostAsync()
    {
        var folder = await store.FindAsync(Id, Cancellation);
        DirectivesDoor.RequireVersion(folder!.Document, Input.Version);
        await registration.CorrectAsync(
            Actor, folder.Document,
            new DocumentCorrected(
                Input.Reason, Input.Number, Input.Symbol ?? "", Input.Kind, Input.Issuer, Input.Date!.Value, Input.Subject, Document.Bases),
            Cancellation);
        Flash($"Đã đính chính thông tin văn bản.");
        return Redirect(DocumentLinks.Of(Id));
    }

    public sealed class HeaderInput
    {
        public long? Version { get; set; }

        [Display(Name = "Số"), Required]
        public string Number { get; set; } = "";

        [Display(Name = "Ký hiệu")]
        public string? Symbol { get; set; }

        [Display(Name = "Loại văn bản"), Required]
        public string Kind { get; set; } = "";

        [Display(Name = "Cơ quan ban hành"), Required]
        public string Issuer { get; set; } = "";

        [Display(Name = "Ngày ký"), Required]
        public DateOnly? Date { get; set; }

        [Display(Name = "Trích yếu"), Required]
        public string Subject { get; set; } = "";

        [Display(Name = "Lý do đính chính"), Required, LineText(500)]
        public string Reason { get; set; } = "";
    }
}
