namespace NamRo.Ui.Models;

/// <summary>A row of figures over the same points of time as the chart's labels; null where there is no figure.</summary>
public sealed record TrendSeries(string Name, IReadOnlyList<decimal?> Values, StatusTone Tone)
{
    /// <summary>Drawn as bars; a line otherwise.</summary>
    public bool Bars { get; init; }
}
