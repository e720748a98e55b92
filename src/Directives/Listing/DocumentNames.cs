using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Documents;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Directives.Listing;

/// <summary>Tells the engine's pages what documents and groups are called.</summary>
internal sealed class DocumentNames(AppDb db, DocumentRights rights) : IBasisNames
{
    private const int MostChoices = 300;

    public async ValueTask<BasisName?> BasisAsync(Actor actor, BasisId id, CancellationToken cancellation = default)
    {
        var key = new DocumentId(id.Value);
        var found = await Visible(actor).Where(d => d.Id == key).Select(d => new { d.Kind, d.Number, d.Symbol }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : new BasisName(Name(found.Kind, found.Number, found.Symbol), DocumentLinks.Of(key));
    }

    public async ValueTask<BasisName?> GroupAsync(Actor actor, CaseGroupId id, CancellationToken cancellation = default)
    {
        var found = await (from g in db.Set<TaskGroup>() join d in Visible(actor) on g.Document equals d.Id where g.Id == id select g)
            .AsNoTracking().SingleOrDefaultAsync(cancellation);
        return found is null ? null : new BasisName($"{found.Number}. {found.Name}", DocumentLinks.Matrix(found.Document));
    }

    public async Task<IReadOnlyList<BasisChoice>> BasesAsync(Actor actor, CancellationToken cancellation = default)
    {
        var found = await Visible(actor).OrderByDescending(d => d.Date).ThenByDescending(d => d.Id).Take(MostChoices)
            .Select(d => new { d.Id, d.Kind, d.Number, d.Symbol }).ToListAsync(cancellation);
        return [.. found.Select(d => new BasisChoice(d.Id.ToString(), Name(d.Kind, d.Number, d.Symbol)))];
    }

    public async Task<IReadOnlyList<BasisChoice>> GroupsAsync(Actor actor, CancellationToken cancellation = default)
    {
        var found = await (
            from g in db.Set<TaskGroup>() join d in Visible(actor) on g.Document equals d.Id
            orderby d.Date descending, d.Id descending, g.Number
            select new { g.Id, g.Number, g.Name }).Take(MostChoices).ToListAsync(cancellation);
        return [.. found.Select(g => new BasisChoice(g.Id.ToString(), $"{g.Number}. {g.Name}"))];
    }

    public static string Name(string kind, string number, string symbol) =>
        $"{char.ToUpper(kind[0], System.Globalization.CultureInfo.InvariantCulture)}{kind[1..]} {DocumentKey.Printed(number, symbol)}";

    private IQueryable<Document> Visible(Actor actor) => db.Set<Document>().AsNoTracking().Where(rights.Visible(actor));
}
