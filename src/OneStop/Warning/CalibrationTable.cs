namespace NamRo.OneStop.Warning;

/// <summary>How often dossiers that were given a chance were late in the end.</summary>
/// <param name="Forecasts">Forecasts in the band.</param>
/// <param name="Late">Those of them that ended late.</param>
/// <param name="Mean">The mean chance that was given.</param>
internal sealed record CalibrationBand(RiskBand Band, int Forecasts, int Late, double Mean)
{
    public double? Share => Forecasts == 0 ? null : (double)Late / Forecasts;
}

/// <param name="From">First office day from which dossiers were forecast.</param>
/// <param name="Known">Dossiers that were finished before and made the first history.</param>
/// <param name="Unknown">Dossiers for which history was too thin.</param>
/// <param name="Brier">Mean squared distance of forecast and outcome; lower is better.</param>
/// <param name="BrierOfRate">The same for one who always says the plain share of late ones.</param>
internal sealed record CalibrationTable(
    DateOnly From, int Known, int Unknown, IReadOnlyList<CalibrationBand> Bands, double Brier, double BrierOfRate)
{
    public int Forecasts => Bands.Sum(b => b.Forecasts);

    public int Late => Bands.Sum(b => b.Late);
}
