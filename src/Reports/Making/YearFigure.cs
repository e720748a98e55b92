using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration.Attributes;

namespace NamRo.Reports.Making;

/// <summary>
/// One figure of the one-year report, as data: which group of the directive, which product, within which days, measured how. Each has a
/// period of its own, because those of the story overlap. Source: directive-and-assessment.md 7.
/// </summary>
internal sealed record YearFigure
{
    public required string Code { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    /// <summary>Number of the task group within its document; null means all groups.</summary>
    [Name("Groups")]
    public required int? Group { get; init; }

    /// <summary>The product, word for word; empty means any.</summary>
    public required string Product { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly Until { get; init; }

    public required YearMeasure Measure { get; init; }

    public required string Source { get; init; }

    public static IReadOnlyList<YearFigure> All { get; } = Load();

    private static List<YearFigure> Load()
    {
        using var stream = typeof(YearFigure).Assembly.GetManifestResourceStream("reference-data/year-figures.csv")
            ?? throw new InvalidOperationException("year-figures.csv is not embedded.");
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<YearFigure>().OrderBy(f => f.Order)];
    }
}

internal enum YearMeasure
{
    /// <summary>Distinct groups in which work was given.</summary>
    Groups,

    /// <summary>Work done: visits, decisions, papers, each counted once.</summary>
    Turns,

    /// <summary>Distinct titles among the turns: the bodies visited. One body may be visited several times.</summary>
    Bodies,

    /// <summary>Done in time, of what was done or fell due.</summary>
    OnTimeRate,
}
