using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework.Processes;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Ui;

namespace NamRo.Casework.Pages.Processes;

/// <summary>Changes the steps of a draft.</summary>
[Permission("process.manage")]
internal sealed class EditModel(ProcessEditor processes) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public ProcessId Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    [BindProperty]
    public ProcessForm Input { get; set; } = new();

    public ProcessDefinition Process { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Roles =>
        [.. Enum.GetValues<StepRole>().Select(r => new SelectListItem(T[StateWords.SayStepRole(r.ToString())], r.ToString()))];

    public override async Task<IActionResult?> LoadAsync()
    {
        Process = (await processes.GetAsync(Actor, Id, Cancellation)).Process;
        if (!processes.MayManage(Actor) || Process.PublishedAt is not null)
        {
            return Redirect($"/processes/{Id}");
        }

        if (Request.Method == "GET")
        {
            Input = ProcessForm.Of(Process);
        }

        Input.Code = Process.Code;
        Input.AddSpareRows();
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await processes.ReviseAsync(Actor, Id, Input.Read(), Version, Cancellation);
        Flash($"Đã sửa dự thảo quy trình {Process.Code}.");
        return Redirect($"/processes/{Id}");
    }
}
