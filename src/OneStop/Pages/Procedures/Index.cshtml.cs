using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>The catalogue: procedures in force today, by code, with search and field.</summary>
[Permission("case.read")]
internal sealed class IndexModel(IOneStop desk, ProcedureSearch search, DossierWords words, Authoriser authoriser) : AppPage
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<ProcedureInfo> Rows { get; private set; } = [];

    public IReadOnlyList<(string Name, int Count)> Fields { get; private set; } = [];

    public int Total { get; private set; }

    public string? Next { get; private set; }

    public bool MayManage => authoriser.MayEver(Actor, "process.manage");

    public bool MayReceive => authoriser.MayEver(Actor, Desks.Open);

    public override async Task<IActionResult?> LoadAsync()
    {
        var all = await desk.ProceduresAsync(words.Today, Cancellation);
        Fields = [.. all.GroupBy(p => p.Content.Field).Select(g => (g.Key, g.Count())).OrderBy(f => f.Key, StringComparer.Ordinal)];
        var found = string.IsNullOrWhiteSpace(Q) ? all : await search.FindAsync(Q, Cancellation);
        var kept = found.Where(p => string.IsNullOrEmpty(Field) || p.Content.Field == Field).ToList();
        Total = kept.Count;
        var start = string.IsNullOrEmpty(After) ? 0 : kept.FindIndex(p => p.Content.Code == After) + 1;
        Rows = [.. kept.Skip(start).Take(PageSize)];
        Next = start + Rows.Count < kept.Count ? Rows[^1].Content.Code : null;
        return null;
    }
}
