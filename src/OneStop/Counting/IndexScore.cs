using NamRo.OneStop.Figures;

namespace NamRo.OneStop.Counting;

/// <summary>The index of a period. Source: one-stop.md 12.</summary>
internal sealed record IndexScore(IReadOnlyList<IndexScore.Group> Groups)
{
    public decimal Total => Groups.Sum(g => g.Points);

    /// <summary>The most points of those items that have a figure: what <see cref="Total"/> is a total of.</summary>
    public decimal Known => Groups.Sum(g => g.Known);

    public decimal Max => Groups.Sum(g => g.Definition.Max);

    public bool IsWhole => Known == Max;

    public IEnumerable<Item> Items => Groups.SelectMany(g => g.Items);

    /// <param name="book">The index as data.</param>
    /// <param name="ratios">What was counted here, by the item's key.</param>
    /// <param name="outside">What was entered from outside; used where nothing was counted.</param>
    public static IndexScore Of(
        IndexBook book, IReadOnlyDictionary<string, Ratio> ratios, IReadOnlyDictionary<string, OutsideFigure>? outside = null) => new(
        [.. book.Groups.Select(g => new Group(g, [.. g.Items.Select(i => new Item(i, ratios.GetValueOrDefault(i.Key), outside?.GetValueOrDefault(i.Key)))]))]);

    /// <summary>The level reached, as the data names it; null below the lowest, and as long as an item has no figure.</summary>
    public string? Level(IndexBook book) => IsWhole ? book.Levels.OrderByDescending(l => l.From).FirstOrDefault(l => Total >= l.From)?.Name : null;

    /// <param name="Definition">Name and most points.</param>
    /// <param name="Items">Its sub-indices.</param>
    internal sealed record Group(IndexGroup Definition, IReadOnlyList<Item> Items)
    {
        public decimal Points => Items.Sum(i => i.Points);

        public decimal Known => Items.Where(i => i.Ratio is not null).Sum(i => i.Definition.Max);
    }

    /// <param name="Definition">The formula.</param>
    /// <param name="Counted">What was counted here; null when this system holds no facts for it.</param>
    /// <param name="Outside">What was entered from outside, when nothing was counted.</param>
    internal sealed record Item(IndexItem Definition, Ratio? Counted, OutsideFigure? Outside = null)
    {
        /// <summary>Null while there is no figure: the item is then left out of the total, not counted as nothing.</summary>
        public Ratio? Ratio => Counted ?? Outside?.Ratio;

        /// <summary>Rounded to two decimals, half up.</summary>
        public decimal Points => Ratio switch
        {
            null => 0,
            { Whole: 0 } => Definition.Missing == WhenMissing.Full ? Definition.Max : 0,
            { } ratio => Math.Round(Definition.Max * Math.Clamp((decimal)ratio.Part / ratio.Whole / Definition.Target, 0, 1), 2, MidpointRounding.AwayFromZero),
        };
    }
}

/// <summary>A share with what it is made of. The part may be negative where a formula subtracts twice.</summary>
internal sealed record Ratio(long Part, long Whole);
