namespace NamRo.OneStop.Counting;

/// <summary>
/// The real-time index as data, from <c>reference-data/onestop/index-766.json</c>. Source: one-stop.md 12.
/// </summary>
/// <param name="Default">What in the data is the product's default and was not read in the decision.</param>
/// <param name="CertifiedCopies">Codes of the procedures that certify copies.</param>
internal sealed record IndexBook(
    string LegalBasis, DateOnly From, DateOnly? Until, string Default, IReadOnlyList<string> CertifiedCopies, IReadOnlyList<IndexGroup> Groups,
    IReadOnlyList<IndexLevel> Levels)
{
    private static readonly Lazy<IndexBook> Shipped = new(() => ReferenceData.Json<IndexBook>("index-766.json"));

    public static IndexBook Decision766 => Shipped.Value;

    public IEnumerable<IndexItem> Items => Groups.SelectMany(g => g.Items);

    /// <summary>All points there are.</summary>
    public decimal Max => Groups.Sum(g => g.Max);
}

/// <param name="Max">The sum of its items.</param>
internal sealed record IndexGroup(string Key, string Name, decimal Max, IReadOnlyList<IndexItem> Items);

/// <summary>A sub-index: the most points times what was reached of the target, at most all.</summary>
/// <param name="Key">The portal's own key, where it has one.</param>
/// <param name="Target">The ratio that gives all points.</param>
/// <param name="Numerator">What is counted, in words.</param>
/// <param name="Denominator">What it is divided by, in words.</param>
/// <param name="Missing">What an empty denominator gives.</param>
/// <param name="IsDefault">The formula or target is a default of the product.</param>
internal sealed record IndexItem(
    string Key, string Name, decimal Max, decimal Target, string Numerator, string Denominator, WhenMissing Missing = WhenMissing.Zero, bool IsDefault = false);

/// <param name="From">Points of a hundred from which the level is reached, inclusive.</param>
internal sealed record IndexLevel(string Name, decimal From);

[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter))]
internal enum WhenMissing
{
    Zero,
    Full,
}
