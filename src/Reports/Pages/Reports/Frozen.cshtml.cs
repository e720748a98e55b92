using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.Reports.Freezing;
using NamRo.Ui;

namespace NamRo.Reports.Pages.Reports;

/// <summary>The frozen reports the reader may open, newest first.</summary>
[Permission("report.read")]
internal sealed class FrozenModel(FrozenReports frozen) : AppPage
{
    public IReadOnlyList<FrozenLine> Lines { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        Lines = await frozen.ListAsync(Actor, Cancellation);
        return null;
    }
}
