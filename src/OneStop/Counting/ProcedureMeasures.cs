using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Catalogue;

namespace NamRo.OneStop.Counting;

/// <summary>A published version of a procedure as the index counts it.</summary>
/// <param name="PublishedOn">Office day on which it stood in the catalogue for everybody to read.</param>
/// <param name="HasOnlineDossier">A dossier of it came online in the period.</param>
internal sealed record ProcedureFacts(ProcedureVersionId Id, ProcedureContent Content, int Number, DateOnly PublishedOn, bool HasOnlineDossier)
{
    public bool IsInForceOn(DateOnly day) => Content.From <= day && (Content.Until is null || Content.Until >= day);
}

/// <summary>
/// A share of procedures. Source: one-stop.md 12, groups 1, 3 and 4.
/// </summary>
/// <param name="IsKnown">Whether the catalogue records the particular at all; when no procedure carries it there is no figure, and none is guessed.</param>
internal sealed record ProcedureMeasure(
    string Key, Func<ProcedureFacts, Period, bool> Whole, Func<ProcedureFacts, bool> Part, Func<IReadOnlyList<ProcedureFacts>, Period, bool> IsKnown)
{
    /// <summary>Working days between the decision and the day it takes effect, or the day it is put online.</summary>
    private const int Days = 5;

    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;

    private static readonly Dictionary<string, ProcedureMeasure> ByKey = new ProcedureMeasure[]
    {
        new("PUBLISH_ON_TIME", IsDecided, p => Calendar.AddWorkingDays(p.Content.DecisionDate!.Value, Days) <= p.Content.From, AllDecided),
        new("PUBLIC_UPDATE_ON_TIME", IsDecided, p => p.PublishedOn <= Calendar.AddWorkingDays(p.Content.DecisionDate!.Value, Days), AllDecided),
        new("PUBLIC_CONTENT_FULL", IsInForce, p => IsFull(p.Content), (all, period) => all.Any(p => IsInForce(p, period))),
        new("ONLINE_PROCEDURES", IsInForce, IsOnline, (all, _) => all.Any(IsOnline)),
        new("ONLINE_SERVICES_USED", (p, period) => IsInForce(p, period) && IsOnline(p), p => p.HasOnlineDossier, (all, _) => all.Any(IsOnline)),
        new("CITIZEN_DATA_CONNECTED_FORMALITY", IsInForce, UsesPopulationData, (all, _) => all.Any(UsesPopulationData)),
    }.ToDictionary(m => m.Key, StringComparer.Ordinal);

    public static ProcedureMeasure? Find(string key) => ByKey.GetValueOrDefault(key);

    /// <summary>Null when the catalogue does not record what is asked.</summary>
    public Ratio? Of(IReadOnlyList<ProcedureFacts> procedures, Period period)
    {
        var whole = procedures.Where(p => Whole(p, period)).ToList();
        return IsKnown(procedures, period) ? new Ratio(whole.Count(Part), whole.Count) : null;
    }

    /// <inheritdoc cref="DossierMeasure.Holds"/>
    public bool Holds(ProcedureFacts facts, Period period, bool? counted) => Whole(facts, period) && (counted is not { } wanted || Part(facts) == wanted);

    public static bool UsesPopulationData(ProcedureFacts procedure) => procedure.Content.Components.Any(c => PopulationData.IsIn(c.SourceDatabase));

    private static bool IsInForce(ProcedureFacts procedure, Period period) => procedure.IsInForceOn(period.To);

    private static bool IsOnline(ProcedureFacts procedure) => procedure.Content.Online != OnlineLevel.None;

    private static bool IsPublishedIn(ProcedureFacts procedure, Period period) => procedure.PublishedOn >= period.From && procedure.PublishedOn <= period.To;

    private static bool IsDecided(ProcedureFacts procedure, Period period) => IsPublishedIn(procedure, period) && procedure.Content.DecisionDate is not null;

    /// <summary>One publication without the day of its decision leaves the share unknown.</summary>
    private static bool AllDecided(IReadOnlyList<ProcedureFacts> procedures, Period period) =>
        procedures.Where(p => IsPublishedIn(p, period)).All(p => p.Content.DecisionDate is not null);

    /// <summary>The parts of article 8 of decree 63/2010 that the catalogue holds.</summary>
    private static bool IsFull(ProcedureContent p) =>
        p.Name.Length > 0 && p.Term != "none" && p.Components.Count > 0 && p.Result.Length > 0 && p.LegalBasis.Length > 0 && (p.Fee is not null || p.FeeNote is not null);
}
