using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Catalogue;

namespace NamRo.OneStop.Counting;

/// <summary>Reads what the companion tables need beyond the facts: reasons of apologies, procedures in force, working time.</summary>
internal sealed class CompanionReader(LateReasons named, ICasework casework, ProcedureCatalogue procedures)
{
    /// <summary>Table 07a: late dossiers by the reason that their last apology names.</summary>
    public async Task<IReadOnlyList<CompanionTables.ReasonRow>> ReasonsAsync(IReadOnlyList<DossierFacts> facts, Period period, CancellationToken cancellation)
    {
        var late = facts.Where(f => Placing.Of(f, period) is { Outcome: 10 or 13 }).ToList();
        var reasons = await named.OfAsync(late, cancellation);
        return CompanionTables.Reasons(late, period, f => reasons.GetValueOrDefault(f.Id));
    }

    /// <summary>Table 07b: procedures and internal processes by level.</summary>
    public async Task<IReadOnlyList<CompanionTables.LevelRow>> LevelsAsync(Period period, CancellationToken cancellation) =>
        CompanionTables.Levels([.. (await procedures.InForceAsync(period.To, cancellation)).Select(p => p.Content)]);

    /// <summary>Working time of the dossiers that got a result in the period, waits for the applicant left out, by procedure.</summary>
    public async Task<IReadOnlyList<ProcedureTime>> TimesAsync(
        Actor actor, IReadOnlyList<DossierFacts> facts, Period period, CancellationToken cancellation)
    {
        var done = facts.Where(f => f.Ending == DossierEnding.Result && f.FinishedOn >= period.From && f.FinishedOn <= period.To).ToDictionary(f => f.Id);
        if (done.Count == 0)
        {
            return [];
        }

        var (start, end) = CountingReader.Bounds(period);
        var visible = casework.Visible(actor).Where(c => c.Kind == CaseKinds.Dossier && c.DoneAt >= start && c.DoneAt < end);
        var minutes = await casework.StepTimes().Join(visible, t => t.Case, c => c.Id, (t, _) => t).GroupBy(t => t.Case)
            .Select(g => new { Case = g.Key, Minutes = g.Sum(t => t.Minutes) }).ToListAsync(cancellation);
        var terms = (await procedures.InForceAsync(period.To, cancellation)).ToDictionary(p => p.Code, p => p.Content, StringComparer.Ordinal);
        return
        [
            .. minutes.Where(m => done.ContainsKey(m.Case)).GroupBy(m => done[m.Case].ProcedureCode)
                .Select(g => new ProcedureTime(g.Key, terms.GetValueOrDefault(g.Key)?.Name ?? "", terms.GetValueOrDefault(g.Key)?.ClockTerm, g.Count(), g.Sum(m => (long)m.Minutes)))
                .OrderByDescending(t => t.Dossiers).ThenBy(t => t.Code, StringComparer.Ordinal),
        ];
    }
}

/// <param name="Term">The limit in the grammar of terms; null when the procedure is no longer in force.</param>
/// <param name="Minutes">Working minutes of all of them together.</param>
internal sealed record ProcedureTime(string Code, string Name, string? Term, int Dossiers, long Minutes)
{
    public decimal MeanHours => Math.Round((decimal)Minutes / Dossiers / 60, 1);
}
