namespace NamRo.OneStop.Warning;

/// <summary>
/// The working time of a dossier between first reaching a step and first reaching a later one. Work at an earlier step to which it was sent
/// back belongs to the leg from which it was sent: so the legs of a dossier sum to its whole working time, and the chance of being sent back
/// is inside the figures.
/// </summary>
/// <param name="From">UTC instant of first reaching the step.</param>
/// <param name="Minutes">Working minutes, pauses not included.</param>
/// <param name="After">Working minutes of all later legs together.</param>
internal readonly record struct Leg(int Step, DateTime From, int Minutes, int After)
{
    public static IReadOnlyList<Leg> Of(IEnumerable<Stretch> work)
    {
        var legs = new List<Leg>();
        foreach (var stretch in work)
        {
            if (legs.Count == 0 || stretch.Step > legs[^1].Step)
            {
                legs.Add(new Leg(stretch.Step, stretch.From, stretch.Minutes, 0));
            }
            else
            {
                legs[^1] = legs[^1] with { Minutes = legs[^1].Minutes + stretch.Minutes };
            }
        }

        for (var i = legs.Count - 2; i >= 0; i--)
        {
            legs[i] = legs[i] with { After = legs[i + 1].Minutes + legs[i + 1].After };
        }

        return legs;
    }
}
