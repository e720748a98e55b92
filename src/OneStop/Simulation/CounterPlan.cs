using System.Text.Json.Serialization;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Simulation;

/// <summary>A counter to be tried: its calendar, its people, its procedures and who comes when. Read by <see cref="PlanReader"/>.</summary>
/// <param name="Calendar">Code of the work calendar of the desk and, unless they say otherwise, of its people.</param>
/// <param name="From">First office day, inclusive.</param>
/// <param name="Until">Last office day on which dossiers arrive, inclusive.</param>
/// <param name="Months">Arrivals of a month against the ordinary, by its number; 1 where nothing is said.</param>
/// <param name="Weekdays">The same by weekday, such as <c>Mon</c>.</param>
/// <param name="Hours">How arrivals of a day spread over its hours, by the hour; 1 where nothing is said.</param>
internal sealed record CounterPlan(
    string Name, string Calendar, DateOnly From, DateOnly Until, IReadOnlyList<PlanRole> Roles, IReadOnlyList<PlanProcedure> Procedures,
    IReadOnlyDictionary<int, double>? Months = null, IReadOnlyDictionary<string, double>? Weekdays = null,
    IReadOnlyDictionary<int, double>? Hours = null);

/// <summary>People who take each other's work from one queue.</summary>
/// <param name="Officers">How many there are.</param>
/// <param name="Share">The part of their day that is for dossiers, above 0 to 1.</param>
/// <param name="Hours">Their own week, such as <c>Mon-Fri 08:00-12:00</c>; null for the hours of the calendar.</param>
internal sealed record PlanRole(
    string Code, string Name, int Officers, double Share = 1, string? Hours = null, IReadOnlyList<PlanAbsence>? Absences = null);

/// <summary>Office days, both inclusive, on which one of the officers is away; officers count from 1.</summary>
internal sealed record PlanAbsence(int Officer, DateOnly From, DateOnly To);

/// <param name="PerDay">Arrivals on an ordinary working day; not used when arrivals are given.</param>
/// <param name="Term">The limit, such as <c>3wd</c>, <c>same-day</c>, <c>4h</c>.</param>
/// <param name="CutOff"><c>15:00</c> or another time, <c>last-hour</c>, or null for none (one-stop.md 6.1, D4).</param>
internal sealed record PlanProcedure(
    string Code, string Name, double PerDay, string Term, IReadOnlyList<PlanStep> Steps, string? CutOff = null,
    DueReading Reading = DueReading.Rolling, PlanSupplement? Supplement = null);

/// <param name="Counter">The citizen stands at the counter: the receipt is given, and the clock started, when the step is done.</param>
internal sealed record PlanStep(string Name, string Role, PlanWork Work, bool Counter = false);

/// <summary>
/// Minutes of work on one dossier: always <c>minutes</c>; one of <c>samples</c> with equal chance; with <c>mean</c> and <c>deviation</c>
/// log-normal; with <c>mean</c> alone exponential.
/// </summary>
internal sealed record PlanWork(double? Minutes = null, double? Mean = null, double? Deviation = null, IReadOnlyList<double>? Samples = null)
{
    [JsonIgnore]
    public double Average => Minutes ?? Mean ?? Samples!.Average();

    public double Draw(Chance chance) => this switch
    {
        { Minutes: { } always } => always,
        { Samples: { } samples } => samples[(int)(chance.Next() * samples.Count)],
        { Deviation: { } deviation } => chance.LogNormal(Mean!.Value, deviation),
        _ => chance.Exponential(Mean!.Value),
    };
}

/// <summary>Papers that turn out to be missing: after a step the dossier waits for the citizen, once, and the clock with it.</summary>
/// <param name="AfterStep">Number of the step, counted from 1; it is done anew when the papers are there.</param>
/// <param name="Days">Calendar days until they come, on average; exponential.</param>
internal sealed record PlanSupplement(double Share, int AfterStep, double Days);
