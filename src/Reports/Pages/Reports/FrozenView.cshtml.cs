using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Reports.Freezing;
using NamRo.Reports.Making;
using NamRo.Ui;

namespace NamRo.Reports.Pages.Reports;

/// <summary>A report as it was frozen, with its hash checked again.</summary>
[Permission("report.read")]
internal sealed class FrozenViewModel(FrozenReports frozen) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public FrozenReport Report { get; private set; } = null!;

    public ReportContent Shown { get; private set; } = null!;

    public override async Task<IActionResult?> LoadAsync()
    {
        Report = await frozen.GetAsync(Actor, Id, Cancellation);
        Shown = ReportJson.Read(Report.Figures);
        return null;
    }

    public IActionResult OnGetDocx()
    {
        DownloadHeaders.Apply(Response, FileKind.Docx, ReportFiles.NameOf(Shown, FileKind.Docx));
        return File(Report.Paper, FileKinds.MediaType(FileKind.Docx));
    }
}
