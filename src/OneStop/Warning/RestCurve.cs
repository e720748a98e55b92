namespace NamRo.OneStop.Warning;

/// <summary>What a like dossier still took: in the step in hand, and after it. Working minutes.</summary>
/// <param name="IsEnded">False while it is still under way: it took at least so long, and how much longer nobody knows yet.</param>
internal readonly record struct Rest(double Step, double After, bool IsEnded)
{
    public double Whole => Step + After;
}

/// <summary>
/// How the rest of like dossiers is spread, counting those still under way for what they are known to have taken (the product-limit estimate of
/// Kaplan and Meier). Leaving them out would keep only the quick ones of a wave that is not over. With none under way it is the plain share.
/// </summary>
internal sealed class RestCurve
{
    /// <summary>Shares are sums of fractions; two that should be equal may differ by rounding.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Rising times at which dossiers ended, each with the share that goes on beyond it.</summary>
    private readonly List<(double At, double Beyond)> points = [];

    public RestCurve(IReadOnlyCollection<double> ended, IReadOnlyCollection<double> under)
    {
        var (beyond, all) = (1.0, ended.Count + under.Count);
        var left = all;
        foreach (var (at, isEnded) in ended.Select(t => (t, true)).Concat(under.Select(t => (t, false))).OrderBy(x => x.Item1).ThenByDescending(x => x.Item2))
        {
            if (isEnded)
            {
                beyond = under.Count == 0 ? (left - 1.0) / all : beyond * (1 - (1.0 / left));
                points.Add((at, beyond));
            }

            left--;
        }
    }

    public static RestCurve Of(IReadOnlyCollection<Rest> rests) =>
        new([.. rests.Where(r => r.IsEnded).Select(r => r.Whole)], [.. rests.Where(r => !r.IsEnded).Select(r => r.Whole)]);

    /// <summary>The share that takes longer than so many minutes.</summary>
    public double Beyond(double minutes)
    {
        var passed = points.FindLastIndex(p => p.At <= minutes);
        return passed < 0 ? 1 : Math.Clamp(points[passed].Beyond, 0, 1);
    }

    /// <summary>The smallest time in which this share has ended; the longest known when fewer have.</summary>
    public int Quantile(double share)
    {
        var reached = points.FindIndex(p => p.Beyond <= 1 - share + Rounding);
        return points.Count == 0 ? 0 : (int)Math.Round(points[reached < 0 ? ^1 : reached].At);
    }
}
