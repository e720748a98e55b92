using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Counting;

/// <summary>Yearly scoring of a desk or, by five of the nine indices, of an officer. Source: one-stop.md 13.</summary>
/// <param name="Points">By number of the index, 0 to 2 each.</param>
internal sealed record DeskScore(IReadOnlyDictionary<int, decimal> Points)
{
    /// <summary>The indices that are also asked of one officer.</summary>
    public static IReadOnlyList<int> OfOfficer { get; } = [1, 2, 3, 4, 7];

    public decimal Total => Points.Values.Sum();

    /// <summary>The rank; only a desk scored by all nine has one.</summary>
    /// <exception cref="RuleException">An index is missing.</exception>
    public string Rank(DeskScoreBook book)
    {
        var missing = book.Indices.Select(i => i.Number).Where(n => !Points.ContainsKey(n)).ToList();
        Rule.Require(missing.Count == 0, "onestop.desk.missing", $"Chưa chấm đủ chín chỉ số, còn thiếu: {string.Join(", ", missing)}.");
        return book.Ranks.OrderByDescending(r => r.From).First(r => Total >= r.From).Name;
    }

    /// <summary>Time used against the limit: shorter 2, equal 1, longer 0. Indices 1 and 2.</summary>
    public static int Time(long usedMinutes, long allottedMinutes) => usedMinutes < allottedMinutes ? 2 : usedMinutes == allottedMinutes ? 1 : 0;

    /// <summary>Contacts with the desk, or agencies contacted: none 2, one 1, more 0. Indices 3 and 4.</summary>
    public static int Contacts(int count) => count switch { 0 => 2, 1 => 1, _ => 0 };

    /// <summary>Organisation of the desk, index 5: enough procedures decided on the spot 2, all received there 1.</summary>
    /// <param name="level">tỉnh, huyện or xã.</param>
    public static int Organisation(DeskScoreBook book, string level, Ratio onTheSpot, bool allReceivedThere)
    {
        var needed = book.OnTheSpot[level];
        var reached = onTheSpot.Whole > 0 && (decimal)onTheSpot.Part / onTheSpot.Whole >= needed;
        return reached ? 2 : allReceivedThere ? 1 : 0;
    }

    /// <summary>Attitude, index 7: early and no complaint 2, on time and none 1; an upheld complaint, or lateness, 0.</summary>
    public static int Attitude(bool isEarly, bool isLate, bool isComplaintUpheld) => isComplaintUpheld || isLate ? 0 : isEarly ? 2 : 1;

    /// <summary>Handling of feedback, index 8: none, or all on time, 2; from nine tenths 1; less 0.</summary>
    public static int Feedback(Ratio onTime)
    {
        if (onTime.Part == onTime.Whole)
        {
            return 2;
        }

        return onTime.Part * 10 >= onTime.Whole * 9 ? 1 : 0;
    }

    /// <summary>An index that is scored dossier by dossier is their mean, to two decimals; with no dossier it has no score.</summary>
    public static decimal? Mean(IReadOnlyCollection<int> points) =>
        points.Count == 0 ? null : Math.Round((decimal)points.Sum() / points.Count, 2, MidpointRounding.AwayFromZero);
}

/// <summary>The scoring as data, from <c>reference-data/onestop/desk-scoring.json</c>.</summary>
/// <param name="Default">What is the product's default.</param>
/// <param name="OnTheSpot">By level, the share of procedures decided on the spot that gives two points in index 5.</param>
internal sealed record DeskScoreBook(
    string LegalBasis, DateOnly From, DateOnly? Until, string Default, IReadOnlyList<DeskIndex> Indices, IReadOnlyDictionary<string, decimal> OnTheSpot,
    IReadOnlyList<DeskRank> Ranks)
{
    private static readonly Lazy<DeskScoreBook> Shipped = new(() => ReferenceData.Json<DeskScoreBook>("desk-scoring.json"));

    public static DeskScoreBook Circular01 => Shipped.Value;
}

internal sealed record DeskIndex(int Number, string Name)
{
    /// <summary>Its name where figures are entered.</summary>
    public string Key => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <param name="From">Points from which the rank is reached, inclusive.</param>
internal sealed record DeskRank(string Name, decimal From);
