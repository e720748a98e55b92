using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Ui.Models;

namespace NamRo.Casework.Words;

/// <summary>The way from the document that gave the work down to the case.</summary>
internal sealed class CasePath(ICasework casework, IEnumerable<IBasisNames> names, Texts texts)
{
    public async Task<IReadOnlyList<Crumb>> CrumbsAsync(Actor actor, CaseRow row, CancellationToken cancellation)
    {
        var crumbs = new List<Crumb>();
        foreach (var source in names)
        {
            if (row.Basis is { } basis && await source.BasisAsync(actor, basis, cancellation) is { } document)
            {
                crumbs.Add(new Crumb(document.Text, document.Href));
            }

            if (row.Group is { } group && await source.GroupAsync(actor, group, cancellation) is { } named)
            {
                crumbs.Add(new Crumb(named.Text, named.Href));
            }
        }

        if (crumbs.Count == 0)
        {
            crumbs.Add(new Crumb(texts["Tra cứu việc"], CaseFilter.Page));
        }

        // Only documents have clauses; what other kinds rest on is named whole.
        if (row is { Kind: CaseKinds.Task, Clause: { Length: > 0 } clause })
        {
            crumbs.Add(new Crumb(texts["Khoản {0}", clause]));
        }

        return crumbs;
    }

    public async Task<Crumb?> ParentAsync(Actor actor, CaseId parent, CancellationToken cancellation)
    {
        var row = await casework.Visible(actor).Where(c => c.Id == parent).Select(c => new { c.Code, c.Title }).SingleOrDefaultAsync(cancellation);
        return row is null ? null : new Crumb($"{row.Code} {row.Title}", $"/cases/{parent}");
    }
}
