using Microsoft.AspNetCore.Mvc;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Reports.Dashboard;
using NamRo.Reports.Letters;
using NamRo.Reports.Statistics;
using NamRo.Ui;

namespace NamRo.Reports.Pages.Dashboard;

/// <summary>The leader's overview: how the work of the scope stands, whose it is, what is late and who was reminded.</summary>
[Permission("dashboard.read")]
internal sealed class IndexModel(DashboardReader reader, ReportNames names, Reminders reminders) : AppPage
{
    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    /// <summary>The unit whose overdue work is reminded of.</summary>
    [BindProperty]
    public UnitId? RemindUnit { get; set; }

    public DashboardView View { get; private set; } = null!;

    public ScopeChoices Choices { get; private set; } = null!;

    public override async Task<IActionResult?> LoadAsync()
    {
        Filter = Scope.Of(Filter);
        View = await reader.ReadAsync(Actor, Filter, Cancellation);
        Choices = await ScopeChoices.ReadAsync(names, Actor, Filter, Cancellation);
        return null;
    }

    public async Task<IActionResult> OnPostRemindAsync()
    {
        var unit = RemindUnit ?? throw new Kernel.Rules.NotFoundException("unit");
        var sent = await reminders.SendAsync(Actor, Filter with { Unit = unit, Below = null }, reminders.Default(), Cancellation);
        Flash($"Đã gửi đôn đốc {sent} việc quá hạn của {names.Unit(unit)}. Tải công văn đôn đốc ở dưới.");
        return Redirect(Reminders.Href(Filter, unit));
    }
}
