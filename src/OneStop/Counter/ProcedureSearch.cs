using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.OneStop.Counter;

/// <summary>Finds the procedure a citizen asks for: by code, by words with or without marks, or among those the reader's desk receives most.</summary>
internal sealed class ProcedureSearch(IOneStop desk, DossierWords words)
{
    public const int MostShown = 30;
    private const int MostFrequent = 9;
    private const int FrequentDays = 30;

    /// <summary>Every procedure of the day that matches, those whose name begins so first.</summary>
    public async Task<IReadOnlyList<ProcedureInfo>> FindAsync(string? typed, CancellationToken cancellation)
    {
        var query = SearchQuery.Parse(typed);
        var all = await desk.ProceduresAsync(words.Today, cancellation);
        if (query.IsEmpty)
        {
            return [];
        }

        var plain = VietnameseText.Fold(typed);
        return
        [
            .. all.Where(p => p.Content.Code.StartsWith(typed!.Trim(), StringComparison.OrdinalIgnoreCase) || Matches(p.Content, query))
                .OrderByDescending(p => p.Content.Code == typed!.Trim())
                .ThenByDescending(p => VietnameseText.Fold(p.Content.Name).Contains(plain, StringComparison.Ordinal))
                .ThenBy(p => p.Content.Name.Length),
        ];
    }

    /// <summary>What the reader sees received most lately, most frequent first.</summary>
    public async Task<IReadOnlyList<ProcedureInfo>> FrequentAsync(Actor actor, CancellationToken cancellation)
    {
        var since = words.Now.AddDays(-FrequentDays);
        var codes = await desk.Visible(actor).Where(r => r.ReceivedAt >= since)
            .GroupBy(r => r.ProcedureCode).Select(g => new { Code = g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count).ThenBy(g => g.Code).Take(MostFrequent).ToListAsync(cancellation);
        if (codes.Count == 0)
        {
            return [];
        }

        var all = (await desk.ProceduresAsync(words.Today, cancellation)).ToDictionary(p => p.Content.Code);
        return [.. codes.Where(c => all.ContainsKey(c.Code)).Select(c => all[c.Code])];
    }

    private static bool Matches(ProcedureContent procedure, SearchQuery query)
    {
        var text = $"{procedure.Code} {procedure.Name} {procedure.Field}";
        return query.Matches(VietnameseText.ExactKey(text), VietnameseText.Fold(text));
    }
}
