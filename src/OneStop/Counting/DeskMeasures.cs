using System.Globalization;

namespace NamRo.OneStop.Counting;

/// <summary>
/// The indices of a desk that are scored dossier by dossier, over the dossiers that got a result in the period. Days are compared, as reports do
/// (one-stop.md 0.3). Source: one-stop.md 13.
/// </summary>
internal static class DeskMeasures
{
    private const string Prefix = "desk-";

    private static readonly Dictionary<int, Func<DossierFacts, int>> Scored = new()
    {
        [1] = TimePoints,
        [3] = f => DeskScore.Contacts(f.Supplements),
        [4] = f => DeskScore.Contacts(f.Channel == DossierChannel.Online ? 0 : 1),
        [7] = f => DeskScore.Attitude(TimePoints(f) == 2, TimePoints(f) == 0, f.IsDisliked),
    };

    /// <summary>Indices that have a mean over dossiers.</summary>
    public static IReadOnlyCollection<int> Indices => Scored.Keys;

    /// <summary>One for each index and number of points, so that each figure opens its rows.</summary>
    public static IEnumerable<DossierMeasure> All =>
        from index in Scored
        from points in new[] { 2, 1, 0 }
        select new DossierMeasure(KeyOf(index.Key, points), IsScored, (f, _) => index.Value(f) == points);

    public static string KeyOf(int index, int points) => $"{Prefix}{index}-{points}";

    /// <summary>Index and points that a key speaks of; null when it is another measure's.</summary>
    public static (int Index, int Points)? Read(string key)
    {
        var parts = key.Split('-');
        return parts.Length == 3 && key.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var index) && int.TryParse(parts[2], CultureInfo.InvariantCulture, out var points)
            ? (index, points)
            : null;
    }

    public static IReadOnlyList<int> Points(int index, IEnumerable<DossierFacts> facts, Period period) =>
        [.. facts.Where(f => IsScored(f, period)).Select(Scored[index])];

    private static bool IsScored(DossierFacts facts, Period period) =>
        facts.Ending == DossierEnding.Result && facts.DueAt is not null && facts.FinishedOn >= period.From && facts.FinishedOn <= period.To;

    private static int TimePoints(DossierFacts facts) => DeskScore.Time(facts.FinishedOn!.Value.DayNumber, facts.DueOn!.Value.DayNumber);
}
