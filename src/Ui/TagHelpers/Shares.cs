namespace NamRo.Ui.TagHelpers;

/// <summary>Splits one hundred per cent so that the printed whole numbers add up to 100 (largest remainder).</summary>
internal static class Shares
{
    public static int[] Of(IReadOnlyList<long> parts)
    {
        var total = parts.Sum();
        if (total <= 0)
        {
            return new int[parts.Count];
        }

        var shares = parts.Select(p => (int)(p * 100 / total)).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Count).OrderByDescending(i => parts[i] * 100 % total).ThenBy(i => i);
        foreach (var i in byRemainder.Take(100 - shares.Sum()))
        {
            shares[i]++;
        }

        return shares;
    }
}
