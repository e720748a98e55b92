using NamRo.Kernel.Identity;

namespace NamRo.OneStop.Warning;

/// <summary>How many dossiers a unit had in work at any instant of the past; those that waited for the citizen are not among them. Read only.</summary>
internal sealed class LoadBook
{
    private readonly Dictionary<UnitId, (DateTime[] From, DateTime[] Until)> units;

    /// <param name="work">Stretches of work of all dossiers; the one that goes on has no end.</param>
    public LoadBook(IEnumerable<(UnitId Unit, DateTime From, DateTime? Until)> work) => units = work.GroupBy(w => w.Unit).ToDictionary(
        g => g.Key, g => (g.Select(w => w.From).Order().ToArray(), g.Select(w => w.Until).OfType<DateTime>().Order().ToArray()));

    public static LoadBook Of(IEnumerable<PastDossier> dossiers) =>
        new(dossiers.SelectMany(d => d.Work.Select(w => (d.Unit, w.From, (DateTime?)w.Until))));

    public int At(UnitId unit, DateTime instant) => units.TryGetValue(unit, out var u) ? UpTo(u.From, instant) - UpTo(u.Until, instant) : 0;

    private static int UpTo(DateTime[] sorted, DateTime instant)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] <= instant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
