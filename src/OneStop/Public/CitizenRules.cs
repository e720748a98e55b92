namespace NamRo.OneStop.Public;

/// <summary>Terms of what citizens do themselves, from <c>reference-data/onestop/citizens.json</c>, with their basis.</summary>
/// <param name="RatingChangeDays">Days after the first rating through which it may be changed; calendar days.</param>
/// <param name="ReflectionTerm">By when a reflection is answered, from its arrival.</param>
internal sealed record CitizenRules(int RatingChangeDays, string RatingBasis, string ReflectionTerm, string ReflectionBasis, bool IsDefault)
{
    private static readonly Lazy<CitizenRules> Shipped = new(() => ReferenceData.Json<CitizenRules>("citizens.json"));

    public static CitizenRules InForce => Shipped.Value;
}
