using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Organisation.People;

namespace NamRo.Organisation.Imports;

/// <summary>Writes what an import reads, so that a list can be taken out, amended and taken in again.</summary>
internal sealed class OrganisationExport(AppDb db, IOrganisation organisation)
{
    /// <summary>A sheet with titles and no rows, in the reader's language.</summary>
    public static byte[] Template(ImportKind kind, string fileName) => SheetWriter.Write(fileName, Titles(kind), []);

    public async Task<byte[]> WriteAsync(ImportKind kind, string fileName, CancellationToken cancellation = default)
    {
        await organisation.RefreshAsync(cancellation);
        var map = organisation.Map;
        var rows = kind switch
        {
            ImportKind.Units => Units(map),
            ImportKind.People => await PeopleAsync(cancellation),
            _ => Posts(map),
        };
        return SheetWriter.Write(fileName, Titles(kind), rows);
    }

    private static List<string> Titles(ImportKind kind) => [.. ImportColumns.Of(kind).Select(c => Texts.InEnglish ? c.English : c.Title)];

    private static IEnumerable<IReadOnlyList<string>> Units(OrganisationMap map) =>
        map.AllUnits.OrderBy(u => u.Code, StringComparer.Ordinal).Select(u => (IReadOnlyList<string>)
        [
            u.Code, u.Name, u.ShortName == u.Name ? "" : u.ShortName, string.Join("; ", u.Aliases), ImportWords.Of(u.System), u.Level,
            u.Parent is { } parent ? map.Unit(parent)!.Code : "", Day(u.From), Day(u.Until), u.CalendarCode, Number(u.Order),
            map.History(u.Id)[^1].Document ?? "",
        ]);

    private static IEnumerable<IReadOnlyList<string>> Posts(OrganisationMap map)
    {
        var holders = map.People.SelectMany(p => map.PostsOf(p.Id)).GroupBy(h => h.Post.Id)
            .ToDictionary(g => g.Key, g => g.Select(h => h.Posting).MaxBy(h => h.From)!);
        return map.Posts.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => Row(map, p, holders.GetValueOrDefault(p.Id)));
    }

    private static IReadOnlyList<string> Row(OrganisationMap map, PostInfo post, PostingInfo? held) =>
    [
        post.Code, map.Unit(post.Unit)!.Code, post.Title, string.Join("; ", post.Roles.Select(ImportWords.Of)), post.IsHead ? "x" : "",
        ImportWords.Of(post.Ceiling), post.ReportsTo is { } above ? map.Post(above)!.Code : "", post.Scope is { } scope ? map.Unit(scope)!.Code : "",
        Number(post.Rank), Day(post.From), Day(post.Until), held is null ? "" : map.Person(held.Person)!.Code, Day(held?.From), Day(held?.Until),
        held is null ? "" : held.IsPrimary ? "x" : "không", "",
    ];

    private static string Day(DateOnly? day) => day?.ToString("d/M/yyyy", CultureInfo.InvariantCulture) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<IEnumerable<IReadOnlyList<string>>> PeopleAsync(CancellationToken cancellation)
    {
        var people = await db.Set<Person>().AsNoTracking().OrderBy(p => p.CodeKey)
            .Select(p => new { p.Code, p.Name, p.Email, p.Phone }).ToListAsync(cancellation);
        return people.Select(p => (IReadOnlyList<string>)[p.Code, p.Name, p.Email ?? "", p.Phone ?? ""]);
    }
}
