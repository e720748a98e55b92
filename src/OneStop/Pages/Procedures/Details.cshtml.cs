using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>One procedure: what it asks for, its versions and internal process, the dossiers that run on each version.</summary>
[Permission("case.read")]
internal sealed class DetailsModel(IOneStop desk, ICatalogue catalogue, ICasework casework, DossierWords words, Authoriser authoriser) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public IReadOnlyList<ProcedureInfo> Versions { get; private set; } = [];

    /// <summary>The version in force, else the newest.</summary>
    public ProcedureInfo Shown { get; private set; } = null!;

    public ProcessInfo? Process { get; private set; }

    /// <summary>Dossiers not ended, by the version they run on.</summary>
    public IReadOnlyDictionary<ProcedureVersionId, int> Running { get; private set; } = new Dictionary<ProcedureVersionId, int>();

    public bool MayReceive => Shown.Content.Process is not null && authoriser.MayEver(Actor, Desks.Open);

    public bool MayManage => authoriser.MayEver(Actor, "process.manage");

    public bool HasDraft => Versions.Any(v => v.Status == ProcedureStatus.Draft);

    /// <summary>The newest published version; null for a procedure that is only drafted.</summary>
    public ProcedureInfo? Newest => Versions.FirstOrDefault(v => v.PublishedAt is not null);

    public bool MayAbolish => Newest is { Status: ProcedureStatus.Published, Content.Until: null };

    public IReadOnlyList<Crumb> Crumbs => [new(T["Danh mục thủ tục"], DossierLinks.Procedures), new(Shown.Content.Field, $"{DossierLinks.Procedures}?field={Uri.EscapeDataString(Shown.Content.Field)}")];

    public override async Task<IActionResult?> LoadAsync()
    {
        Versions = await catalogue.VersionsAsync(Code, Cancellation);
        if (Versions.Count == 0)
        {
            return NotFound();
        }

        Shown = await desk.ProcedureAsync(Code, words.Today, Cancellation) ?? Versions[0];
        Process = Shown.Content.Process is { } id ? (await casework.ProcessesAsync(Cancellation)).FirstOrDefault(p => p.Id == id) : null;
        var code = Shown.Content.Code;
        Running = await desk.Visible(Actor, openOnly: true).Where(r => r.ProcedureCode == code)
            .GroupBy(r => r.Procedure).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Cancellation);
        return null;
    }

    public string Say(ProcedureInfo version) => version.Status switch
    {
        ProcedureStatus.Draft => T["Dự thảo"],
        ProcedureStatus.Abolished => T["Bãi bỏ"],
        _ when version.Content.From > words.Today => T["Sắp có hiệu lực"],
        _ when version.Content.Until < words.Today => T["Hết hiệu lực"],
        _ => T["Đang hiệu lực"],
    };

    public string SaySupplement() => T[ProcedureWords.Say(Shown.Content.Counting.Supplement)];

    public string SayCutOff() => T[ProcedureWords.Say(Shown.Content.Counting.CutOff)];
}
