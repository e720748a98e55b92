using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>Tables 07a, why dossiers are late, and 07b, how many procedures and internal processes. Source: one-stop.md 11.1.</summary>
[Permission("report.read")]
internal sealed class CompanionModel(CountingReader reader, LateReasons named, IOneStop desk, IOrganisation organisation, TimeProvider time)
    : CountingPage(reader, organisation, time)
{
    public IReadOnlyList<CompanionTables.ReasonRow> Reasons { get; private set; } = [];

    public IReadOnlyList<CompanionTables.LevelRow> Levels { get; private set; } = [];

    public int Late => Reasons.Sum(r => r.Count);

    public override async Task<IActionResult?> LoadAsync()
    {
        var answer = await base.LoadAsync();
        var late = Facts.Where(f => Placing.Of(f, Period) is { Outcome: 10 or 13 }).ToList();
        var reasons = await named.OfAsync(late, Cancellation);
        Reasons = CompanionTables.Reasons(late, Period, f => reasons.GetValueOrDefault(f.Id));
        Levels = CompanionTables.Levels([.. (await desk.ProceduresAsync(Period.To, Cancellation)).Select(p => p.Content)]);
        return answer;
    }

    public IActionResult OnGetXlsx() => Xlsx(CompanionSheets.Of(Reasons, Levels, Period, UnitName), "Bieu 07a 07b");
}
