using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Figures;

namespace NamRo.OneStop.Counting;

/// <summary>Scores a desk over a period: what dossiers show is counted, the rest is entered by whoever judged it. Source: one-stop.md 13.</summary>
internal sealed class DeskScoring(ICasework casework, FigureDesk figures, ReflectionReader reflections)
{
    private const int UnitTime = 2;
    private const int Feedback = 8;

    /// <summary>A Monday with ordinary days after it, to say how many working minutes a term is.</summary>
    private static readonly DateTime Monday = OfficeClock.ToUtc(new DateOnly(2025, 6, 2), new TimeOnly(8, 0));

    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;

    public async Task<DeskScoreTable> OfAsync(Actor actor, UnitId? scope, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation)
    {
        var outside = await figures.OfAsync(FigureBook.Desk, scope, period, cancellation);
        var units = await UnitTimesAsync(actor, period, facts, cancellation);
        var answered = await AnsweredAsync(actor, scope, period, cancellation);
        return new DeskScoreTable(
            [
                .. DeskScoreBook.Circular01.Indices.Select(i => new DeskScoreLine(
                    i, Counted(i.Number, units, facts, period), outside.GetValueOrDefault(i.Key)) { OfReflections = i.Number == Feedback ? answered : null }),
            ],
            units);
    }

    /// <summary>Points for answering reflections in time; nothing when none arrived here, as they may be kept elsewhere.</summary>
    private async Task<int?> AnsweredAsync(Actor actor, UnitId? scope, Period period, CancellationToken cancellation)
    {
        var sent = await reflections.FactsAsync(actor, scope, period, cancellation);
        return ReflectionMeasure.Find(ReflectionMeasure.OnTime)!.Of(sent) is { } onTime ? DeskScore.Feedback(onTime) : null;
    }

    private static IReadOnlyList<int> Counted(int index, IReadOnlyList<UnitTimeLine> units, IReadOnlyList<DossierFacts> facts, Period period) =>
        index == UnitTime ? [.. units.SelectMany(u => u.Points)]
        : DeskMeasures.Indices.Contains(index) ? DeskMeasures.Points(index, facts, period)
        : [];

    /// <summary>For each unit and dossier, working minutes used at its steps against those the process gives them; a process no longer published is left out.</summary>
    private async Task<IReadOnlyList<UnitTimeLine>> UnitTimesAsync(
        Actor actor, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation)
    {
        var wanted = facts.Where(f => f.Ending == DossierEnding.Result && f.FinishedOn >= period.From && f.FinishedOn <= period.To).Select(f => f.Id).ToHashSet();
        var (start, end) = CountingReader.Bounds(period);
        var done = casework.Visible(actor).Where(c => c.Kind == CaseKinds.Dossier && c.DoneAt >= start && c.DoneAt < end && c.Process != null);
        var used = await casework.StepTimes().Where(t => t.Unit != null)
            .Join(done, t => t.Case, c => c.Id, (t, c) => new { t.Case, t.Unit, t.Step, c.Process, t.Minutes })
            .GroupBy(t => new { t.Case, t.Unit, t.Step, t.Process }).Select(g => new { g.Key, Minutes = g.Sum(t => t.Minutes) }).ToListAsync(cancellation);
        var given = (await casework.ProcessesAsync(cancellation)).ToDictionary(p => p.Id, p => p.Steps.ToDictionary(s => s.Number, s => MinutesOf(s.Term)));
        return
        [
            .. from u in used
               where wanted.Contains(u.Key.Case) && given.GetValueOrDefault(u.Key.Process!.Value)?.ContainsKey(u.Key.Step) == true
               group (Used: (long)u.Minutes, Given: given[u.Key.Process!.Value][u.Key.Step]) by (Unit: u.Key.Unit!.Value, u.Key.Case) into d
               let points = DeskScore.Time(d.Sum(x => x.Used), d.Sum(x => x.Given))
               group points by d.Key.Unit into line
               select new UnitTimeLine(line.Key, [.. line]) into made
               orderby made.Points.Count descending
               select made,
        ];
    }

    private static long MinutesOf(string term) =>
        Term.TryParse(term, out var read) && !read.IsNone ? Calendar.Between(Monday, Calendar.Add(Monday, read, DueReading.Rolling)).Value : 0;
}

/// <param name="Points">Of each dossier in which the unit had a step.</param>
internal sealed record UnitTimeLine(UnitId Unit, IReadOnlyList<int> Points);

/// <summary>One of the nine indices.</summary>
/// <param name="Counted">Points of each dossier that was counted; empty when nothing here tells.</param>
/// <param name="Outside">What was entered; used when nothing was counted.</param>
internal sealed record DeskScoreLine(DeskIndex Index, IReadOnlyList<int> Counted, OutsideFigure? Outside)
{
    /// <summary>Points of an index that is scored once for all reflections of the period; null when none arrived here.</summary>
    public int? OfReflections { get; init; }

    public decimal? Points => DeskScore.Mean(Counted) ?? OfReflections ?? Outside?.Part;
}

internal sealed record DeskScoreTable(IReadOnlyList<DeskScoreLine> Lines, IReadOnlyList<UnitTimeLine> Units)
{
    public decimal Total => Lines.Sum(l => l.Points ?? 0);

    /// <summary>The most points of those that have a figure: what <see cref="Total"/> is a total of.</summary>
    public int Known => 2 * Lines.Count(l => l.Points is not null);

    public int Max => 2 * Lines.Count;

    /// <summary>Null while an index has no figure.</summary>
    public string? Rank => Known < Max ? null : new DeskScore(Lines.ToDictionary(l => l.Index.Number, l => l.Points!.Value)).Rank(DeskScoreBook.Circular01);
}
