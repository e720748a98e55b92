using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;
using NamRo.Reports.Dashboard;
using NamRo.Reports.Letters;
using NamRo.Reports.Statistics;
using NamRo.Ui;

namespace NamRo.Reports.Pages.Reports;

/// <summary>What one unit owes past due: remind it of all of it, and take the letter.</summary>
[Permission("dashboard.read")]
internal sealed class ReminderModel(Reminders reminders, ReminderPapers papers, ReportNames names) : AppPage
{
    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    [BindProperty]
    public ReminderInput Input { get; set; } = new();

    public IReadOnlyList<CaseRow> Overdue { get; private set; } = [];

    /// <summary>Each issuing unit sends a letter of its own.</summary>
    public IReadOnlyList<UnitId> Issuers => [.. Overdue.Select(r => r.Issuer).Distinct()];

    public override async Task<IActionResult?> LoadAsync()
    {
        Filter = Scope.Of(Filter);
        if (Filter.Unit is null)
        {
            return NotFound();
        }

        Overdue = await reminders.OverdueAsync(Actor, Filter, Cancellation);
        if (HttpContext.Request.Method == "GET")
        {
            var usual = reminders.Default();
            Input = new ReminderInput { Text = usual.Text, ReplyBy = usual.ReplyBy };
        }

        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var unit = Filter.Unit!.Value;
        var sent = await reminders.SendAsync(Actor, Filter, new ReminderDemand(Input.Text, Input.ReplyBy!.Value), Cancellation);
        Flash($"Đã gửi đôn đốc {sent} việc quá hạn của {names.Unit(unit)}. Tải công văn đôn đốc ở dưới.");
        return Redirect(Reminders.Href(Filter, unit));
    }

    public IActionResult OnGetLetter(UnitId issuer)
    {
        if (!Issuers.Contains(issuer))
        {
            throw new NotFoundException("letter");
        }

        DownloadHeaders.Apply(Response, FileKind.Docx, $"Cong-van-don-doc-{names.Today:yyyy-MM-dd}.docx");
        return File(papers.Write(issuer, Overdue, reminders.Default().ReplyBy), FileKinds.MediaType(FileKind.Docx));
    }

    internal sealed class ReminderInput
    {
        [Display(Name = "Nội dung đôn đốc")]
        [Required(ErrorMessage = "Hãy ghi nội dung đôn đốc.")]
        [BlockText(2000)]
        public string Text { get; set; } = "";

        [Display(Name = "Trả lời trước hết ngày")]
        [Required(ErrorMessage = "Hãy chọn hạn trả lời.")]
        public DateOnly? ReplyBy { get; set; }
    }
}
