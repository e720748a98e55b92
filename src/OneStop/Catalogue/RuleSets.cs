namespace NamRo.OneStop.Catalogue;

/// <summary>The eras, in the order of their days.</summary>
internal static class RuleSets
{
    private static readonly Lazy<IReadOnlyList<RuleSet>> Shipped =
        new(() => [.. ReferenceData.Json<List<RuleSet>>("rule-sets.json").OrderBy(r => r.From)]);

    public static IReadOnlyList<RuleSet> All => Shipped.Value;

    /// <summary>The set of the day; what is older than the first is read by the first.</summary>
    public static RuleSet On(DateOnly day) => All.LastOrDefault(r => r.From <= day) ?? All[0];
}
