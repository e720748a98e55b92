using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;
using NamRo.Organisation;

namespace NamRo.OneStop.Pages.Counting;

/// <summary>The dossiers behind one figure, and the same as a file.</summary>
[Permission("report.read")]
internal sealed class DossiersModel(CountingReader reader, IOrganisation organisation, TimeProvider time) : CountingPage(reader, organisation, time)
{
    private const int PageSize = 100;

    /// <summary>The code of the last dossier seen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<DossierFacts> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public string? Next { get; private set; }

    public override async Task<IActionResult?> LoadAsync()
    {
        var answer = await base.LoadAsync();
        var all = Facts.Where(f => Question.Holds(f, Period)).OrderBy(f => f.Code, StringComparer.Ordinal).ToList();
        var rest = After is { } seen ? [.. all.SkipWhile(f => string.CompareOrdinal(f.Code, seen) <= 0)] : all;
        (Facts, Rows, Total) = (all, [.. rest.Take(PageSize)], all.Count);
        Next = rest.Count > PageSize ? Rows[^1].Code : null;
        return answer;
    }

    public IActionResult OnGetXlsx() => Xlsx(CountingSheets.Rows(Facts, Period, UnitOf), "Ho so");
}
