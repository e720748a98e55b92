using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Warning;

namespace NamRo.OneStop.Simulation;

/// <summary>The course of a simulated year, and its sums.</summary>
internal sealed class SimulationResult(
    CounterPlan plan, WorkCalendar calendar, IReadOnlyList<Piece> pieces, IReadOnlyList<Wait> waits, IReadOnlyList<Desk> desks)
{
    public CounterPlan Plan => plan;

    public WorkCalendar Calendar => calendar;

    public IReadOnlyList<Piece> Pieces => pieces;

    public IReadOnlyList<Wait> Waits => waits;

    public OnTimeLine Whole => Line("", "", pieces);

    public IReadOnlyList<OnTimeLine> ByProcedure => [.. plan.Procedures.Select(p => Line(p.Code, p.Name, [.. pieces.Where(x => x.Procedure == p)]))];

    public IReadOnlyList<QueueLine> BySteps =>
        [.. from p in plan.Procedures
            from numbered in p.Steps.Index()
            let spans = waits.Where(w => w.Procedure == p.Code && w.Step == numbered.Index).Select(w => w.Span.TotalHours * 60).Order().ToList()
            select new QueueLine($"{p.Code}/{numbered.Index + 1}", numbered.Item.Name, spans.Count, Mean(spans), At(spans, 0.9))];

    public IReadOnlyList<RoleLine> ByRole =>
        [.. from desk in desks
            let spans = waits.Where(w => w.Role == desk.Role.Code).Select(w => w.Span.TotalHours * 60).Order().ToList()
            select new RoleLine(
                desk.Role.Code, desk.Role.Name, desk.Role.Officers, desk.Busy / desk.Capacity(plan.From, plan.Until), spans.Count, Mean(spans), At(spans, 0.9),
                desk.LongestQueue, desk.LongestAt)];

    /// <summary>The finished dossiers as the early warning reads them.</summary>
    public IReadOnlyList<PastDossier> History =>
        [.. pieces.Select(PastOf).OfType<PastDossier>()];

    /// <summary>The office to which a procedure belongs: the role that has most of its work.</summary>
    private UnitId UnitOf(PlanProcedure procedure)
    {
        var role = procedure.Steps.MaxBy(s => s.Work.Average)!.Role;
        return new UnitId(new Guid(plan.Roles.Index().First(r => r.Item.Code == role).Index + 1, 0, 0, new byte[8]));
    }

    private PastDossier? PastOf(Piece p) => p is { ReceivedAt: { } received, DueAt: { } due, DoneAt: { } done }
        ? new PastDossier(new Guid(p.Number, 0, 0, new byte[8]), p.Procedure.Code, UnitOf(p.Procedure), received, due, done, p.Stretches)
        : null;

    private OnTimeLine Line(string code, string name, IReadOnlyList<Piece> of)
    {
        var done = of.Where(p => p.DoneAt is not null).ToList();
        var hours = done.Select(p => calendar.Elapsed(p.ReceivedAt!.Value, p.DoneAt!.Value).TotalHours).Order().ToList();
        return new OnTimeLine(
            code, name, of.Count, done.Count, done.Count(p => p.DoneAt <= p.DueAt),
            done.Count(p => OfficeClock.DayOf(p.DoneAt!.Value) <= OfficeClock.DayOf(p.DueAt!.Value)), Mean(hours), At(hours, 0.9));
    }

    private static double Mean(List<double> values) => values.Count == 0 ? 0 : values.Average();

    /// <summary>The value that this share of the sorted ones does not pass.</summary>
    private static double At(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];
}

/// <summary>
/// How many were in time, of those that came: what isn't done long after the last arrival counts as late. By the minute, as the citizen sees it,
/// and by the date, as reports count (one-stop.md 6.1, D9).
/// </summary>
internal sealed record OnTimeLine(string Code, string Name, int Came, int Done, int InTime, int InTimeByDate, double MeanHours, double MostHours)
{
    public double? Rate => Came == 0 ? null : (double)InTime / Came;
}

/// <summary>Waiting before a step, in working minutes: on average, and what nine of ten do not pass.</summary>
internal sealed record QueueLine(string Code, string Name, int Taken, double MeanWait, double MostWait);

/// <param name="Load">Work on dossiers against the working time of the officers; above 1 the queue only grows.</param>
internal sealed record RoleLine(
    string Code, string Name, int Officers, double Load, int Taken, double MeanWait, double MostWait, int LongestQueue, DateTime? LongestAt);
