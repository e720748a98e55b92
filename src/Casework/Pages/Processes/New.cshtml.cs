using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework.Processes;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Ui;

namespace NamRo.Casework.Pages.Processes;

/// <summary>Drafts a process, from nothing or from a version that stands.</summary>
[Permission("process.manage")]
internal sealed class NewModel(ProcessEditor processes) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public ProcessId? From { get; set; }

    [BindProperty]
    public ProcessForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Roles =>
        [.. Enum.GetValues<StepRole>().Select(r => new SelectListItem(T[StateWords.SayStepRole(r.ToString())], r.ToString()))];

    public override async Task<IActionResult?> LoadAsync()
    {
        if (!processes.MayManage(Actor))
        {
            return NotFound();
        }

        if (Request.Method == "GET" && From is { } from)
        {
            Input = ProcessForm.Of((await processes.GetAsync(Actor, from, Cancellation)).Process);
        }

        Input.AddSpareRows();
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await processes.DraftAsync(Actor, Input.Read(), Cancellation);
        Flash($"Đã lập dự thảo quy trình {Input.Code}.");
        return Redirect($"/processes/{id}");
    }
}
