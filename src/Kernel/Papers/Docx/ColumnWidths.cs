namespace NamRo.Kernel.Papers.Docx;

/// <summary>Shares a table's width among its columns by weight, giving each at least what its longest word needs.</summary>
public static class ColumnWidths
{
    /// <summary>
    /// Widths that sum to <paramref name="whole"/>. Where the needs exceed the whole they are cut in proportion, and words will break.
    /// </summary>
    public static int[] Fit(int whole, IReadOnlyList<decimal> weights, IReadOnlyList<int> least)
    {
        var needed = least.Sum();
        if (needed >= whole)
        {
            return Share(whole, least.Select(l => (decimal)l).ToList());
        }

        var fixedAt = new bool[weights.Count];
        while (true)
        {
            var room = whole - least.Where((_, i) => fixedAt[i]).Sum();
            var free = weights.Where((_, i) => !fixedAt[i]).Sum();
            var tight = Enumerable.Range(0, weights.Count).Where(i => !fixedAt[i] && room * weights[i] / free < least[i]).ToList();
            if (tight.Count == 0)
            {
                return Share(whole, weights.Select((w, i) => fixedAt[i] ? least[i] : room * w / free).ToList());
            }

            tight.ForEach(i => fixedAt[i] = true);
        }
    }

    /// <summary>Shares out by weight so that the whole numbers sum to the whole exactly.</summary>
    public static int[] Share(int whole, IReadOnlyList<decimal> weights)
    {
        var total = weights.Sum();
        var ends = new int[weights.Count];
        var sum = 0m;
        for (var i = 0; i < weights.Count; i++)
        {
            sum += weights[i];
            ends[i] = (int)Math.Round(whole * sum / total);
        }

        return ends.Select((end, i) => end - (i == 0 ? 0 : ends[i - 1])).ToArray();
    }
}
