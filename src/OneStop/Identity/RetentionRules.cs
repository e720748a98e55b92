using System.Text.Json.Serialization;

namespace NamRo.OneStop.Identity;

/// <summary>How long personal data of what has ended is kept, from <c>reference-data/onestop/retention.json</c>.</summary>
internal static class RetentionRules
{
    private static readonly Lazy<IReadOnlyList<RetentionRule>> Shipped = new(() => ReferenceData.Json<List<RetentionRule>>("retention.json"));

    public static IReadOnlyList<RetentionRule> All => Shipped.Value;
}

/// <param name="Endings">Which dossiers, by how they ended; empty for what has no endings.</param>
/// <param name="Years">Whole years after receipt, and after the result was returned; for the rest, after it was sent.</param>
internal sealed record RetentionRule(string Code, RetainedThing Of, IReadOnlyList<DossierEnding> Endings, int Years, string LegalBasis, bool IsDefault);

[JsonConverter(typeof(JsonStringEnumConverter))]
internal enum RetainedThing
{
    Dossier,
    Submission,
    Reflection,
}
