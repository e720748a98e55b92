using NamRo.Kernel.Identity;
using NamRo.Kernel.Indicators;

namespace NamRo.Reports.Making;

/// <summary>
/// A report with every figure it holds, apart from how it is shown. Screen, JSON, XLSX, DOCX and a frozen copy are all drawn from the same
/// value, so they cannot differ.
/// </summary>
internal sealed record ReportContent
{
    /// <summary>Its name for programs, such as <c>follow-up</c>.</summary>
    public required string Report { get; init; }

    public required string Title { get; init; }

    /// <summary>The unit reported on; null when it is whatever the reader may see.</summary>
    public required UnitId? Unit { get; init; }

    public required string UnitName { get; init; }

    /// <summary>First office day of the period; null from the beginning.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>Last office day of the period, inclusive; null up to now.</summary>
    public required DateOnly? To { get; init; }

    /// <summary>The instant at which the figures held, UTC.</summary>
    public required DateTime At { get; init; }

    public required IReadOnlyList<IndicatorValue> Indicators { get; init; }

    public IReadOnlyList<ReportTable> Tables { get; init; } = [];

    public IReadOnlyList<ReportList> Lists { get; init; } = [];

    /// <summary>What a reader must know to read the figures right.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <param name="Code">Stable name for programs.</param>
/// <param name="Head">What a line is: "Đơn vị".</param>
/// <param name="Rows">Each with the same indicators in the same order.</param>
internal sealed record ReportTable(string Code, string Title, string Head, IReadOnlyList<ReportRow> Rows);

internal sealed record ReportRow(string Label, IReadOnlyList<IndicatorValue> Values);

/// <summary>Named cases, at most <see cref="Most"/> of them, with the whole number and the way to all.</summary>
internal sealed record ReportList(string Code, string Title, IReadOnlyList<ReportCase> Cases, long Total, string Link)
{
    public const int Most = 200;
}

/// <param name="DaysLate">Whole calendar days past due.</param>
/// <param name="Cause">The cause of delay that somebody entitled confirmed; null while nobody did.</param>
internal sealed record ReportCase(
    Guid Id, string Code, string Title, string? Citation, string Lead, DateOnly? Due, int DaysLate, int Reminders, string? Cause);
