using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Words;
using NamRo.Kernel.Identity;

namespace NamRo.Directives.Pages.Documents;

/// <summary>The document's cases by group and lead unit: one query; each figure opens its rows.</summary>
[Permission(DocumentRights.Read)]
internal sealed class MatrixModel(IDirectives directives, DocumentRights rights, ICasework casework, DirectiveWords words)
    : DocumentPage(directives, rights)
{
    private Dictionary<(CaseGroupId?, UnitId?), int> counts = [];

    public IReadOnlyList<UnitId> Units { get; private set; } = [];

    /// <summary>The groups, and null for cases without one when there are some.</summary>
    public IReadOnlyList<GroupView?> Rows { get; private set; } = [];

    public int Count(GroupView? group, UnitId unit) => counts.GetValueOrDefault((group?.Id, unit));

    public int Sum(GroupView? group) => counts.Where(c => c.Key.Item1 == group?.Id).Sum(c => c.Value);

    public int Sum(UnitId unit) => counts.Where(c => c.Key.Item2 == unit).Sum(c => c.Value);

    public int Total => counts.Values.Sum();

    public string? Href(GroupView? group, UnitId? unit, bool isTotal = false) => group is null && !isTotal
        ? null
        : new CaseFilter { Basis = Id.Basis, Group = group?.Id, Unit = unit }.Href();

    protected override async Task PrepareAsync()
    {
        var basis = Id.Basis;
        var found = await casework.Visible(Actor).Where(c => c.Basis == basis)
            .GroupBy(c => new { c.Group, c.Lead }).Select(g => new { g.Key.Group, g.Key.Lead, Count = g.Count() }).ToListAsync(Cancellation);
        counts = found.ToDictionary(c => (c.Group, c.Lead), c => c.Count);
        var leads = found.Select(c => c.Lead).OfType<UnitId>().ToHashSet();
        var order = words.Map.Units(words.Today).Select(u => u.Id).ToList();
        Units = [.. order.Where(leads.Contains), .. leads.Except(order)];
        Rows = found.Exists(c => c.Group is null) ? [.. Document.Groups, null] : [.. Document.Groups];
    }
}
