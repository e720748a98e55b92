using NamRo.Kernel.Identity;

namespace NamRo.Kernel.Indicators;

/// <summary>
/// A report of a module that does not know the room of reports: found by its name by pages, command line and API, and given there as screen,
/// JSON, DOCX, XLSX and frozen copy.
/// </summary>
public interface IReportSource
{
    /// <summary>Its name for programs, in kebab-case; unique among all reports.</summary>
    string Name { get; }

    /// <summary>A Vietnamese key.</summary>
    string Title { get; }

    /// <param name="actor">Who asks; nothing the actor may not see is counted.</param>
    /// <param name="unit">The unit reported on with those below; null for whatever the actor may see.</param>
    /// <param name="from">First office day; null for the report's own usual period.</param>
    /// <param name="to">Last office day, inclusive; null as above.</param>
    /// <exception cref="Rules.RuleException">The period can't be.</exception>
    Task<ReportFigures> MakeAsync(Actor actor, UnitId? unit, DateOnly? from, DateOnly? to, CancellationToken cancellation);
}

/// <summary>What a report says, apart from how it is shown.</summary>
/// <param name="From">First day of the period reported on.</param>
/// <param name="To">Its last day, inclusive.</param>
/// <param name="Notes">What a reader must know to read the figures right, in the reader's language.</param>
public sealed record ReportFigures(
    DateOnly From, DateOnly To, IReadOnlyList<IndicatorValue> Indicators, IReadOnlyList<FigureTable> Tables, IReadOnlyList<string> Notes);

/// <param name="Code">Stable name for programs.</param>
/// <param name="Head">What a line is, in the reader's language.</param>
/// <param name="Rows">Each with the same indicators in the same order.</param>
public sealed record FigureTable(string Code, string Title, string Head, IReadOnlyList<FigureRow> Rows);

public sealed record FigureRow(string Label, IReadOnlyList<IndicatorValue> Values);
