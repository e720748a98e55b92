using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Identity;

namespace NamRo.Ui.Menu;

/// <summary>The menu as this reader sees it: lines the reader may open, with their numbers.</summary>
internal sealed class MenuBuilder(IEnumerable<MenuItem> items, IServiceProvider services, IHttpContextAccessor http)
{
    public async Task<IReadOnlyList<MenuSection>> BuildAsync(Actor? actor, CancellationToken cancellation)
    {
        var authoriser = services.GetService<Authoriser>();
        var lines = new List<MenuLine>();
        foreach (var item in items.OrderBy(i => i.Order))
        {
            if (item.Permission is null || (actor is not null && authoriser is not null && authoriser.MayEver(actor, item.Permission)))
            {
                lines.Add(new MenuLine(item, await CountAsync(item, cancellation)));
            }
        }

        var here = Here(lines);
        return [.. lines
            .GroupBy(l => l.Item.Section)
            .Select(s => new MenuSection(s.Key, [.. s.Select(l => l with { IsHere = l.Item == here })]))];
    }

    private async ValueTask<int?> CountAsync(MenuItem item, CancellationToken cancellation) =>
        item.Badge is null ? null : await ((IMenuBadge)services.GetRequiredService(item.Badge)).CountAsync(cancellation);

    /// <summary>The longest path that the present one lies under, so that "/cases/inbox" doesn't light "/cases" as well.</summary>
    private MenuItem? Here(List<MenuLine> lines)
    {
        var path = http.HttpContext?.Request.Path ?? PathString.Empty;
        return lines
            .Select(l => l.Item)
            .Where(i => i.Href == "/" ? path == "/" : path.StartsWithSegments(i.Href.Split('?')[0]))
            .MaxBy(i => i.Href.Length);
    }
}

internal sealed record MenuSection(string Heading, IReadOnlyList<MenuLine> Lines);

internal sealed record MenuLine(MenuItem Item, int? Count)
{
    public bool IsHere { get; init; }
}
