namespace NamRo.OneStop.Counting;

/// <summary>
/// A share of dossiers: those it is a share of, and those of them that count. The same two tests make the figure and open its rows, so that
/// they cannot differ.
/// </summary>
/// <param name="Key">Its name in addresses; the portal's own key where it has one.</param>
/// <param name="Whole">Whether a dossier is in the denominator.</param>
/// <param name="Part">Whether one of those counts.</param>
internal sealed record DossierMeasure(string Key, Func<DossierFacts, Period, bool> Whole, Func<DossierFacts, Period, bool> Part)
{
    public Ratio Of(IEnumerable<DossierFacts> facts, Period period)
    {
        var (part, whole) = (0L, 0L);
        foreach (var fact in facts.Where(f => Whole(f, period)))
        {
            whole++;
            part += Part(fact, period) ? 1 : 0;
        }

        return new Ratio(part, whole);
    }

    /// <param name="counted">True for those that count, false for those that don't, null for all of the denominator.</param>
    public bool Holds(DossierFacts facts, Period period, bool? counted) =>
        Whole(facts, period) && (counted is not { } wanted || Part(facts, period) == wanted);
}
