using Microsoft.AspNetCore.Mvc;
using NamRo.Casework;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Reports.Dashboard;
using NamRo.Reports.Freezing;
using NamRo.Reports.Making;
using NamRo.Reports.Statistics;
using NamRo.Ui;

namespace NamRo.Reports.Pages.Reports;

/// <summary>Any report on screen, with the ways to take it away or freeze it.</summary>
[Permission("report.read")]
internal sealed class ReportModel(ReportCatalogue reports, ReportNames names, ReportFiles files, FrozenReports frozen, Authoriser authoriser) : AppPage
{
    private const string FreezeAction = "report.freeze";

    [BindProperty(SupportsGet = true, Name = "name")]
    public string Name { get; set; } = "";

    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    public ReportContent Shown { get; private set; } = null!;

    public ScopeChoices Choices { get; private set; } = null!;

    public bool OffersPdf => files.OffersPdf;

    public bool MayFreeze => authoriser.MayEver(Actor, FreezeAction);

    public string Query => Scope.Query(Filter);

    public override async Task<IActionResult?> LoadAsync()
    {
        Filter = Scope.Of(Filter);
        if (Request.Query["handler"].Count == 0)
        {
            Shown = await reports.MakeAsync(Actor, new ReportRequest(Name, Filter), Cancellation);
        }
        else
        {
            using var spoken = new Vietnamese();
            Shown = await reports.MakeAsync(Actor, new ReportRequest(Name, Filter), Cancellation);
        }

        Choices = await ScopeChoices.ReadAsync(names, Actor, Filter, Cancellation);
        return null;
    }

    /// <summary>Days that can't be a period are left away, so that the page can say so.</summary>
    public override bool AsksAnew()
    {
        var hadDays = Filter.IssuedFrom is not null || Filter.IssuedTo is not null;
        Filter = Filter with { IssuedFrom = null, IssuedTo = null };
        return hadDays;
    }

    public Task<IActionResult> OnGetXlsxAsync() => FileAsync(FileKind.Xlsx);

    public Task<IActionResult> OnGetDocxAsync() => FileAsync(FileKind.Docx);

    public Task<IActionResult> OnGetPdfAsync() => FileAsync(FileKind.Pdf);

    public async Task<IActionResult> OnPostFreezeAsync()
    {
        if (!MayFreeze)
        {
            return Forbid();
        }

        var id = await frozen.FreezeAsync(Actor, Shown, Filter.Scope ?? Actor.Unit, Cancellation);
        Flash($"Đã chốt báo cáo. Số liệu và văn bản được giữ nguyên kèm mã băm.");
        return Redirect($"/reports/frozen/{id}");
    }

    private async Task<IActionResult> FileAsync(FileKind kind)
    {
        using var spoken = new Vietnamese();
        var bytes = await files.WriteAsync(Shown, kind, Filter.Scope ?? Actor.Unit, Cancellation);
        DownloadHeaders.Apply(Response, kind, ReportFiles.NameOf(Shown, kind));
        return File(bytes, FileKinds.MediaType(kind));
    }
}
