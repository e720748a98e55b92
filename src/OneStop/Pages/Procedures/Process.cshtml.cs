using Microsoft.AspNetCore.Mvc;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>Builds the internal process of a procedure: steps, who, hours, bodies asked; checks it against the limit; publishes it as a version.</summary>
[Permission("process.manage")]
internal sealed class ProcessModel(ICatalogue catalogue, IProcesses processes, DossierWords words) : AppPage
{
    private const int MinutesOfHour = 60;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public ProcessForm Input { get; set; } = new();

    /// <summary>The draft that takes the process; null when the procedure gets a next version with it at once.</summary>
    public ProcedureInfo? Draft { get; private set; }

    public ProcedureContent Procedure { get; private set; } = null!;

    /// <summary>Hours of the steps and of the limit, after a check.</summary>
    public (decimal Hours, decimal? Limit)? Sum { get; private set; }

    public string Here => $"{DossierLinks.Procedure(Procedure.Code)}/process";

    public IReadOnlyList<(ProcessStepKind Kind, string Text)> Kinds =>
    [
        (ProcessStepKind.Do, T["Thực hiện"]), (ProcessStepKind.Coordinate, T["Phối hợp (cơ quan khác làm bước này)"]), (ProcessStepKind.AnswerFor, T["Quyết định, chịu trách nhiệm"]),
    ];

    public IReadOnlyList<Crumb> Crumbs => [new(T["Danh mục thủ tục"], DossierLinks.Procedures), new(Procedure.Name, DossierLinks.Procedure(Procedure.Code))];

    public override async Task<IActionResult?> LoadAsync()
    {
        var versions = await catalogue.VersionsAsync(Code, Cancellation);
        if (versions.Count == 0)
        {
            return NotFound();
        }

        Draft = versions.FirstOrDefault(v => v.Status == ProcedureStatus.Draft);
        Procedure = (Draft ?? versions[0]).Content;
        if (Request.Method != "POST")
        {
            Input = await BeginAsync();
            Input.From = words.Today.AddDays(1);
        }

        Input.AddSpareRows();
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await catalogue.PublishProcessAsync(Actor, Procedure.Code, Input.Read(Procedure.Code), Input.From!.Value, Cancellation);
        Flash($"Đã ban hành quy trình nội bộ của thủ tục {Procedure.Code}.");
        return Redirect(Draft is null ? DossierLinks.ProcedureMoves(Procedure.Code, null) : DossierLinks.ProcedureDraft(Procedure.Code));
    }

    public IActionResult OnPostCheck()
    {
        var process = Input.Read(Procedure.Code);
        ProcessHours.Require(process, Procedure);
        Sum = (process.Steps.Sum(s => ProcessHours.MinutesOf(s.Term) ?? 0) / MinutesOfHour, ProcessHours.MinutesOf(Procedure.Term) / MinutesOfHour);
        return Page();
    }

    /// <summary>The process in use, or the usual steps spread over the limit.</summary>
    private async Task<ProcessForm> BeginAsync()
    {
        if (Procedure.Process is { } id && await processes.FindAsync(id, Cancellation) is { } used)
        {
            return ProcessForm.Of(used);
        }

        var usual = ShippedProcesses.Usual(ProcessHours.MinutesOf(Procedure.ClockTerm) ?? 80 * MinutesOfHour);
        return new ProcessForm
        {
            Name = Procedure.Name.Length > 200 ? Procedure.Name[..200] : Procedure.Name,
            Steps = [.. usual.Steps.Select(s => new ProcessForm.Row { Name = s.Name, Kind = s.Kind, Who = s.Who, Term = s.Term })],
        };
    }
}
