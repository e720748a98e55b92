using Microsoft.AspNetCore.Mvc;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Reports.Dashboard;
using NamRo.Reports.Gaming;
using NamRo.Ui;

namespace NamRo.Reports.Pages.Reports;

/// <summary>The cases behind one number of the signs.</summary>
[Permission("report.read")]
internal sealed class GamingCasesModel(GamingReader reader) : AppPage
{
    private const int PageSize = 100;

    [ModelBinder(Name = "")]
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public GamingSign Sign { get; set; }

    /// <summary>The last case seen.</summary>
    [BindProperty(SupportsGet = true)]
    public CaseId? After { get; set; }

    public IReadOnlyList<CaseRow> Cases { get; private set; } = [];

    public int Total { get; private set; }

    public string? Next { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        Filter = Scope.Of(Filter);
        var all = await reader.CasesAsync(Actor, Filter, Sign, Cancellation);
        var rest = After is { } seen ? [.. all.SkipWhile(c => c.Id != seen).Skip(1)] : all;
        (Cases, Total) = ([.. rest.Take(PageSize)], all.Count);
        Next = rest.Count > PageSize ? Cases[^1].Id.ToString() : null;
        return null;
    }
}
