using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Dossiers;

/// <summary>Many dossiers of the same procedure at once, one line a citizen: all are received or none.</summary>
[Permission(Desks.Open)]
internal sealed class BatchModel(IOneStop desk, Desks desks, DossierWords words) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string? Procedure { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public ProcedureInfo? Chosen { get; private set; }

    public IReadOnlyList<DossierReceipt> Received { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(T["Hồ sơ một cửa"], DossierLinks.Board), new(T["Tiếp nhận hồ sơ"], DossierLinks.New)];

    public override async Task<IActionResult?> LoadAsync()
    {
        Chosen = string.IsNullOrWhiteSpace(Procedure) ? null : await desk.ProcedureAsync(Procedure, words.Today, Cancellation);
        return Chosen is null ? Redirect(DossierLinks.New) : null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var procedure = Chosen!.Content;
        Rule.Require(
            Input.HasAllParts || procedure.Components.All(c => c.Condition is not null), "dossier.batch-parts",
            $"Nhận theo lô chỉ khi mọi hồ sơ đủ giấy tờ bắt buộc. Hãy đánh dấu đã kiểm tra.", "hasAllParts");
        var at = desks.Of(Actor) is [var own, ..] ? own.Id : throw new AccessDeniedException("dossier.desk-none", $"Bạn không thuộc bộ phận một cửa nào.");
        var lines = IntakeForm.Lines(Input.Lines);
        Received = await desk.ReceiveAsync(Actor, [.. lines.Select((line, i) => Read(line, i, at, procedure))], Cancellation);
        return Page();
    }

    private NewDossier Read(string line, int place, UnitId at, ProcedureContent procedure)
    {
        var cells = line.Split([';', '\t'], StringSplitOptions.TrimEntries);
        string? Cell(int i) => cells.Length > i && cells[i].Length > 0 ? cells[i] : null;
        Rule.Require(cells.Length <= 4, "dossier.batch-line", $"Dòng {place + 1} có {cells.Length} ô, nhiều nhất 4: họ tên; số định danh; điện thoại; địa chỉ.", "lines");
        return new NewDossier(
            TicketOf(place), at, procedure.Code, null, new Applicant(cells[0], ApplicantKind.Person, Cell(1), Address: Cell(3), Phone: Cell(2)))
        {
            Parts = [.. procedure.Components.Select((c, i) => (c, i)).Where(p => p.c.Condition is null).Select(p => new PartHandedIn(p.i, p.c.Name, p.c.Copies))],
        };
    }

    /// <summary>Each line has a ticket made from the form's own, so that sending the form twice receives each once.</summary>
    private Guid TicketOf(int place) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{Input.Ticket}/{place}")).AsSpan(0, 16));

    public sealed class Form
    {
        public Guid Ticket { get; set; } = IntakeForm.NewTicket();

        [Display(Name = "Người nộp, mỗi dòng một người"), Required, BlockText(40000)]
        public string Lines { get; set; } = "";

        [Display(Name = "Đã kiểm tra, đủ các giấy tờ bắt buộc")]
        public bool HasAllParts { get; set; }
    }
}
