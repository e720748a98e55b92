namespace NamRo.OneStop.Warning;

/// <summary>The chance that an open dossier will be late, and what it stands on.</summary>
/// <param name="Chance">From 0 to 1; null when history is too thin to say.</param>
/// <param name="Level">Whose history answered.</param>
/// <param name="Samples">Past dossiers at that step which had already taken as long, the ones the forecast is made of.</param>
/// <param name="Beyond">True when the step has outlasted everything on record: it is then taken as beginning anew.</param>
/// <param name="StepMinutes">Working minutes the step in hand still takes, in half of the cases.</param>
/// <param name="Remaining">Working minutes until the end, in half of the cases.</param>
/// <param name="RemainingAtWorst">Working minutes until the end, in nine cases of ten.</param>
/// <param name="Gain">How much the chance falls when the step in hand is finished now: what helping is worth.</param>
internal sealed record Forecast(
    double? Chance, HistoryLevel Level, int Samples, bool Beyond, int StepMinutes, int Remaining, int RemainingAtWorst, double Gain)
{
    public static Forecast Unknown { get; } = new(null, HistoryLevel.None, 0, false, 0, 0, 0, 0);

    /// <summary>A dossier past its due instant is late already; nothing is left to forecast or to gain.</summary>
    public static Forecast Late { get; } = new(1, HistoryLevel.None, 0, false, 0, 0, 0, 0);
}
