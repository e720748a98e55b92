using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Units;

/// <summary>
/// Finds the unit of a directory that a printed name means, by the normalisation of task-extraction.md 6: marks, case and abbreviations do not
/// count, the head of a unit stands for the unit, the own place may be left out.
/// </summary>
internal sealed class UnitMatcher
{
    private const double LeastScore = 0.6;
    private const int MostCandidates = 5;

    private readonly IReadOnlyList<KnownUnit> units;
    private readonly ILookup<string, KnownUnit> byKey;
    private readonly ILookup<string, KnownUnit> byShortKey;

    public UnitMatcher(IReadOnlyList<KnownUnit> units)
    {
        this.units = units;
        byKey = units.SelectMany(unit => Names(unit).Select(name => (Key: UnitKey.Of(name), unit))).ToLookup(pair => pair.Key, pair => pair.unit, StringComparer.Ordinal);
        byShortKey = units.SelectMany(unit => Names(unit).Select(name => (Key: UnitKey.WithoutPlace(name), unit)))
            .ToLookup(pair => pair.Key, pair => pair.unit, StringComparer.Ordinal);
    }

    public UnitMatch Match(string printed)
    {
        IReadOnlyList<KnownUnit> members = UnitGroups.Members(printed, units);
        if (members.Count > 0)
        {
            return new UnitMatch(null, [], members);
        }

        List<UnitCandidate> candidates = [.. Exactly(printed).Select(unit => new UnitCandidate(unit, 1))];
        KnownUnit? exact = candidates is [{ } only] ? only.Unit : null;
        if (exact is null)
        {
            candidates.AddRange(Resembling(printed).Where(near => candidates.TrueForAll(known => known.Unit != near.Unit)));
        }

        return new UnitMatch(exact, [.. candidates.Take(MostCandidates)], []);
    }

    /// <summary>By the full key; else by the key without place, when that says enough ("Phòng Nội vụ" of a directory of one district).</summary>
    private IEnumerable<KnownUnit> Exactly(string printed)
    {
        KnownUnit[] full = [.. byKey[UnitKey.Of(printed)].Distinct()];
        string shortKey = UnitKey.WithoutPlace(printed);
        bool committee = shortKey is "ubnd" or "hdnd" or "cong an" or "dang uy" or "dang bo";
        return full.Length > 0 ? full : committee ? byKey[UnitKey.Of(printed)].Distinct() : byShortKey[shortKey].Distinct();
    }

    private IEnumerable<UnitCandidate> Resembling(string printed)
    {
        HashSet<string> words = Words(printed);
        return units.Select(unit => new UnitCandidate(unit, Names(unit).Max(name => Likeness(words, Words(name)))))
            .Where(candidate => candidate.Score >= LeastScore)
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Unit.Name, StringComparer.Ordinal);
    }

    /// <summary>Shared words against all words (Dice), below 1 because equality was tried before.</summary>
    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        int shared = a.Count(b.Contains);
        return a.Count + b.Count == 0 ? 0 : Math.Min(0.99, 2.0 * shared / (a.Count + b.Count));
    }

    private static HashSet<string> Words(string name)
    {
        return UnitKey.Of(UnitNames.Expand(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(KnownUnit unit) => unit.ShortNames.Prepend(unit.Name).Where(name => VietnameseText.Fold(name).Length > 0);
}
