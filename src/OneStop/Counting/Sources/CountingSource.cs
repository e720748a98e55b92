using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Counting.Sources;

/// <summary>What the desk's reports share: the question, its period, its facts.</summary>
internal abstract class CountingSource(CountingReader reader, Texts texts, TimeProvider time) : IReportSource
{
    public abstract string Name { get; }

    public abstract string Title { get; }

    protected Texts T => texts;

    public async Task<ReportFigures> MakeAsync(Actor actor, UnitId? unit, DateOnly? from, DateOnly? to, CancellationToken cancellation)
    {
        var question = new CountingQuestion { From = from, To = to, Scope = unit };
        var period = from is null && to is null ? UsualPeriod(time.Today()) : question.PeriodOn(time.Today());
        (question.From, question.To) = (period.From, period.To);
        var facts = await reader.FactsAsync(actor, unit, period, cancellation);
        return await MakeAsync(actor, question, period, facts, cancellation);
    }

    protected abstract Task<ReportFigures> MakeAsync(
        Actor actor, CountingQuestion question, Period period, IReadOnlyList<DossierFacts> facts, CancellationToken cancellation);

    /// <summary>The period when none is asked for.</summary>
    protected virtual Period UsualPeriod(DateOnly today) => Period.QuarterOf(today);
}
