using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Dashboard;

/// <summary>What may be chosen in the form above a report.</summary>
internal sealed record ScopeChoices(IReadOnlyList<SelectListItem> Units, IReadOnlyList<SelectListItem> Documents, IReadOnlyList<SelectListItem> Groups)
{
    /// <summary>Units within the reader's reach, documents and groups the reader may filter by.</summary>
    public static async Task<ScopeChoices> ReadAsync(ReportNames names, Actor actor, CaseFilter chosen, CancellationToken cancellation)
    {
        var reach = actor.Grants.SelectMany(g => g.Units).ToHashSet();
        var documents = await names.DocumentsAsync(actor, cancellation);
        var groups = await names.GroupsAsync(cancellation);
        return new ScopeChoices(
            [.. names.Map.Units(names.Today).Where(u => reach.Contains(u.Id))
                .Select(u => new SelectListItem(u.ShortName, u.Id.ToString(), u.Id == chosen.Scope))],
            [.. documents.Select(d => new SelectListItem(d.Value, d.Key, d.Key == chosen.Basis?.ToString()))],
            [.. groups.Where(g => chosen.Basis is not { } basis || basis.Value == g.Document)
                .Select(g => new SelectListItem($"{g.Number}. {g.Name}", g.Group.ToString(), g.Group == chosen.Group?.Value))]);
    }
}
