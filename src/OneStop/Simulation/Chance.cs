namespace NamRo.OneStop.Simulation;

/// <summary>
/// Numbers that look random and depend on the seed alone, on every machine and in every version of the platform (SplitMix64). Each dossier has
/// a stream of its own, so that two staffing plans are tried on exactly the same work.
/// </summary>
internal sealed class Chance(long seed, long stream)
{
    private ulong state = Mix(Mix((ulong)seed) ^ ((ulong)stream * 0x9E3779B97F4A7C15UL));

    /// <summary>From 0 inclusive to 1 exclusive.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        return (Mix(state) >> 11) * (1.0 / (1UL << 53));
    }

    public bool Hits(double share) => Next() < share;

    public double Exponential(double mean) => -mean * Math.Log(1 - Next());

    /// <summary>A right-skewed duration with this mean and deviation, as times of office work are.</summary>
    public double LogNormal(double mean, double deviation)
    {
        var variance = Math.Log(1 + (deviation * deviation / (mean * mean)));
        var normal = Math.Sqrt(-2 * Math.Log(1 - Next())) * Math.Cos(2 * Math.PI * Next());
        return Math.Exp(Math.Log(mean) - (variance / 2) + (Math.Sqrt(variance) * normal));
    }

    /// <summary>A number of arrivals. Large means are split, as the product of many small numbers vanishes.</summary>
    public int Poisson(double mean)
    {
        const double Largest = 30;
        var count = 0;
        for (; mean > Largest; mean -= Largest)
        {
            count += Poisson(Largest);
        }

        var limit = Math.Exp(-mean);
        for (var product = Next(); product > limit; product *= Next())
        {
            count++;
        }

        return count;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
