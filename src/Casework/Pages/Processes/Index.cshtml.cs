using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Processes;
using NamRo.Ui;

namespace NamRo.Casework.Pages.Processes;

/// <summary>All processes with their versions, and how many running cases stay on each.</summary>
[Authorize]
internal sealed class IndexModel(ProcessEditor processes) : AppPage
{
    public IReadOnlyList<ProcessVersion> Versions { get; private set; } = [];

    public bool MayManage => processes.MayManage(Actor);

    public override async Task<IActionResult?> LoadAsync()
    {
        Versions = await processes.ListAsync(Actor, Cancellation);
        return null;
    }
}
