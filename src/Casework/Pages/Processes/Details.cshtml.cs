using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Processes;
using NamRo.Ui;

namespace NamRo.Casework.Pages.Processes;

/// <summary>One version of a process: its steps, its standing, and what may be done with it.</summary>
[Authorize]
internal sealed class DetailsModel(ProcessEditor processes) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public ProcessId Id { get; set; }

    [BindProperty]
    public long Version { get; set; }

    public ProcessDefinition Process { get; private set; } = null!;

    public int Running { get; private set; }

    public bool MayManage => processes.MayManage(Actor);

    public override async Task<IActionResult?> LoadAsync()
    {
        (Process, Running) = await processes.GetAsync(Actor, Id, Cancellation);
        return null;
    }

    public async Task<IActionResult> OnPostPublishAsync()
    {
        await processes.PublishAsync(Actor, Id, Version, Cancellation);
        Flash($"Đã ban hành quy trình {Process.Code} phiên bản {Process.Number}.");
        return Redirect($"/processes/{Id}");
    }

    public async Task<IActionResult> OnPostCloseAsync()
    {
        await processes.CloseAsync(Actor, Id, Version, Cancellation);
        Flash($"Đã đóng quy trình {Process.Code} phiên bản {Process.Number}. Việc đang chạy không bị ảnh hưởng.");
        return Redirect($"/processes/{Id}");
    }
}
