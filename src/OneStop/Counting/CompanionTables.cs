namespace NamRo.OneStop.Counting;

/// <summary>Tables 07a (why dossiers are late) and 07b (how many procedures and processes). Source: one-stop.md 11.1.</summary>
internal static class CompanionTables
{
    /// <summary>Late dossiers of the period, finished or open, by the reason their apology names.</summary>
    /// <param name="facts">Dossiers.</param>
    /// <param name="period">The days reported on.</param>
    /// <param name="reason">The reason of a dossier; null while nobody named one.</param>
    public static IReadOnlyList<ReasonRow> Reasons(IEnumerable<DossierFacts> facts, Period period, Func<DossierFacts, string?> reason) =>
    [
        .. facts.Where(f => Placing.Of(f, period) is { Outcome: 10 or 13 })
            .GroupBy(f => (f.Field, Reason: reason(f)))
            .Select(g => new ReasonRow(g.Key.Field, g.Key.Reason, g.Count()))
            .OrderBy(r => r.Field, StringComparer.Ordinal).ThenByDescending(r => r.Count).ThenBy(r => r.Reason, StringComparer.Ordinal),
    ];

    /// <summary>Procedures in force by level of government. One procedure stands in each level that handles it.</summary>
    public static IReadOnlyList<LevelRow> Levels(IReadOnlyList<ProcedureContent> procedures) =>
    [
        .. Level.All.Select(level => (Level: level, Here: procedures.Where(p => p.Levels.Contains(level)).ToList()))
            .Where(l => l.Here.Count > 0)
            .Select(l => new LevelRow(l.Level, l.Here.Count, l.Here.Count(p => p.Process is not null), l.Here.Select(p => p.Process).Where(p => p is not null).Distinct().Count())),
    ];

    /// <param name="Reason">Null while nobody named one.</param>
    internal sealed record ReasonRow(string Field, string? Reason, int Count);

    /// <param name="Procedures">In force.</param>
    /// <param name="UnderOneStop">Those with an internal process, so that the desk takes them in.</param>
    /// <param name="Processes">Internal processes; one may serve several procedures.</param>
    internal sealed record LevelRow(string Level, int Procedures, int UnderOneStop, int Processes);

    private static class Level
    {
        public static readonly string[] All = ["bộ", "tỉnh", "huyện", "xã"];
    }
}
