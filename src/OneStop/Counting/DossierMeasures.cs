namespace NamRo.OneStop.Counting;

/// <summary>Every share of dossiers that the index and the companion counts ask for. Source: one-stop.md 11.2 and 12.</summary>
internal static class DossierMeasures
{
    public const string Progress = "PROGRESS";
    public const string Online = "ONLINE_DOSSIERS";
    public const string PaidOnline = "PAYMENT_DOSSIERS";
    public const string ElectronicResult = "ORIGINAL_RESULT_AVAILABLE";
    public const string Digitised = "SO_HOA_GIAY_TO_GIAI_QUYET";
    public const string Reused = "REUSED_DIGITIZED_DATA";
    public const string InVault = "SYNCED_WITH_DVCQG_PERSONAL_STORAGE";
    public const string PopulationData = "CITIZEN_DATA_CONNECTED_DOSSIER";
    public const string CertifiedCopy = "ELECTRONIC_CERTIFIED_COPY";
    public const string Satisfied = "DOSSIERS_SATISFIED";
    public const string Disliked = "disliked";
    public const string OutOfArea = "out-of-area";
    public const string Refused = "refused";
    public const string Withdrawn = "withdrawn";
    public const string Stopped = "stopped";
    public const string Apologies = "apologies";
    public const string LateApologies = "late-apologies";
    public const string SupplementedTwice = "supplemented-twice";

    private static readonly Dictionary<string, DossierMeasure> ByKey = new DossierMeasure[]
    {
        new(Progress, IsInTable, IndexRatios.IsInTime),
        new(Online, IsReceived, (f, _) => f.Channel == DossierChannel.Online),
        new(PaidOnline, (f, p) => IsInTable(f, p) && Has(f, DossierMarks.MoneyOwed), (f, _) => Has(f, DossierMarks.PaidOnline)),
        new(ElectronicResult, IsResult, (f, _) => f.IsResultElectronic),
        new(Digitised, IsReceived, (f, _) => Has(f, DossierMarks.Digitised)),
        new(Reused, IsReceived, (f, _) => Has(f, DossierMarks.DataReused)),
        new(InVault, IsResult, (f, _) => f.IsInPersonalVault),
        new(PopulationData, IsReceived, (f, _) => Has(f, DossierMarks.PopulationData)),
        new(CertifiedCopy, (f, p) => IsResult(f, p) && IndexBook.Decision766.CertifiedCopies.Contains(f.ProcedureCode), (f, _) => f.IsResultElectronic),
        new(Satisfied, IsInTable, (f, p) => IndexRatios.IsInTime(f, p) && !f.IsDisliked),
        new(Disliked, IsInTable, (f, _) => f.IsDisliked),
        new(OutOfArea, IsReceived, (f, _) => Has(f, DossierMarks.OutOfArea)),
        new(Refused, IsEnded, (f, _) => f.Ending == DossierEnding.SubstanceRefused),
        new(Withdrawn, IsEnded, (f, _) => f.Ending == DossierEnding.Withdrawn),
        new(Stopped, IsEnded, (f, _) => f.Ending == DossierEnding.NotSupplemented),
        new(Apologies, IsLate, (f, _) => f.PromisedAt is not null),
        new(LateApologies, (f, p) => IsInTable(f, p) && f.PromisedAt is not null, (f, _) => Has(f, DossierMarks.LateApology)),
        new(SupplementedTwice, IsInTable, (f, _) => f.Supplements > 1),
    }.Concat(DeskMeasures.All).ToDictionary(m => m.Key, StringComparer.Ordinal);

    public static IReadOnlyCollection<DossierMeasure> All => ByKey.Values;

    public static DossierMeasure Of(string key) => ByKey[key];

    /// <summary>Null when nothing is counted under this name.</summary>
    public static DossierMeasure? Find(string key) => ByKey.GetValueOrDefault(key);

    private static bool IsInTable(DossierFacts facts, Period period) => Placing.Of(facts, period) is not null;

    /// <summary>Late in the table: finished or still open after the due day.</summary>
    private static bool IsLate(DossierFacts facts, Period period) => Placing.Of(facts, period) is { Outcome: 10 or 13 };

    private static bool IsReceived(DossierFacts facts, Period period) => Placing.Of(facts, period) is { Received: 4 or 5 };

    private static bool IsEnded(DossierFacts facts, Period period) => Placing.Of(facts, period) is { Outcome: 8 or 9 or 10 };

    private static bool IsResult(DossierFacts facts, Period period) => facts.Ending == DossierEnding.Result && IsEnded(facts, period);

    private static bool Has(DossierFacts facts, DossierMarks mark) => (facts.Flags & mark) != 0;
}
