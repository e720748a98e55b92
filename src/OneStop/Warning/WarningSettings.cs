namespace NamRo.OneStop.Warning;

/// <summary>Settings of the early warning, from <c>reference-data/onestop/early-warning.json</c>; all of them house defaults.</summary>
/// <param name="MinSamples">Past dossiers at a step below which the next level of history is asked.</param>
/// <param name="WindowMonths">How far back history reaches.</param>
/// <param name="MaxDossiers">At most so many finished dossiers are read, the newest ones.</param>
/// <param name="RefreshHours">History older than this is read anew.</param>
/// <param name="BandEnds">Upper ends of the bands, in per cent, rising to 100.</param>
/// <param name="MostJudged">At most so many of the newest dossiers are put back to a moment of their course, to see how forecasts come true.</param>
/// <param name="WarnFrom">The chance, in per cent, from which a dossier is on the list of those to help.</param>
internal sealed record WarningSettings(
    int MinSamples, int WindowMonths, int MaxDossiers, int RefreshHours, IReadOnlyList<int> BandEnds, int MostJudged, int WarnFrom)
{
    private static readonly Lazy<WarningSettings> Embedded = new(() => ReferenceData.Json<WarningSettings>("early-warning.json"));

    public static WarningSettings Default => Embedded.Value;

    public IReadOnlyList<RiskBand> Bands =>
        [.. BandEnds.Select((end, i) => new RiskBand(i == 0 ? 0 : BandEnds[i - 1] / 100.0, end / 100.0))];
}
