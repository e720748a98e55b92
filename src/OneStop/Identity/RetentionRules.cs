namespace NamRo.OneStop.Identity;

/// <summary>How long personal data of ended dossiers is kept, from <c>reference-data/onestop/retention.json</c>.</summary>
internal static class RetentionRules
{
    private static readonly Lazy<IReadOnlyList<RetentionRule>> Shipped = new(() => ReferenceData.Json<List<RetentionRule>>("retention.json"));

    public static IReadOnlyList<RetentionRule> All => Shipped.Value;
}

/// <param name="Years">Whole years after receipt, and after the result was returned.</param>
internal sealed record RetentionRule(string Code, IReadOnlyList<DossierEnding> Endings, int Years, string LegalBasis, bool IsDefault);
