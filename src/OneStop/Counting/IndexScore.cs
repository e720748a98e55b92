namespace NamRo.OneStop.Counting;

/// <summary>The index of a period. Source: one-stop.md 12.</summary>
internal sealed record IndexScore(IReadOnlyList<IndexScore.Group> Groups)
{
    public decimal Total => Groups.Sum(g => g.Points);

    /// <param name="book">The index as data.</param>
    /// <param name="ratios">What was counted, by the item's key; an item without a ratio has no source here and gets no points.</param>
    public static IndexScore Of(IndexBook book, IReadOnlyDictionary<string, Ratio> ratios) => new(
        [.. book.Groups.Select(g => new Group(g, [.. g.Items.Select(i => new Item(i, ratios.TryGetValue(i.Key, out var ratio) ? ratio : null))]))]);

    /// <summary>The level reached, as the data names it; null below the lowest.</summary>
    public string? Level(IndexBook book) => book.Levels.OrderByDescending(l => l.From).FirstOrDefault(l => Total >= l.From)?.Name;

    /// <param name="Definition">Name and most points.</param>
    /// <param name="Items">Its sub-indices.</param>
    internal sealed record Group(IndexGroup Definition, IReadOnlyList<Item> Items)
    {
        public decimal Points => Items.Sum(i => i.Points);
    }

    /// <param name="Definition">The formula.</param>
    /// <param name="Ratio">What was counted; null when this system has no source for it.</param>
    internal sealed record Item(IndexItem Definition, Ratio? Ratio)
    {
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
