namespace NamRo.Reports.Official.Papers;

/// <summary>What a follow-up report says, in the order of documents.md 7.2: direction, results, assessment, tasks ahead, proposals.</summary>
internal sealed record FollowUpReportInput
{
    public required PaperOffice Office { get; init; }

    /// <summary>The summary, such as "tình hình thực hiện nhiệm vụ quý III năm 2024".</summary>
    public required string Subject { get; init; }

    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>The sentence under the summary; may be empty.</summary>
    public string? Opening { get; init; }

    /// <summary>I: how the work was directed.</summary>
    public required IReadOnlyList<string> Direction { get; init; }

    public required ResultSection Results { get; init; }

    public required AssessmentSection Assessment { get; init; }

    /// <summary>IV.</summary>
    public required IReadOnlyList<string> TasksAhead { get; init; }

    /// <summary>V.</summary>
    public required IReadOnlyList<string> Proposals { get; init; }

    /// <summary>II: sentences, then the table of units, then what is late.</summary>
    /// <param name="Summary">Sentences with the figures of the whole.</param>
    /// <param name="Units">One line a unit.</param>
    /// <param name="Overdue">Work that is late and still open.</param>
    internal sealed record ResultSection(IReadOnlyList<string> Summary, IReadOnlyList<UnitRow> Units, IReadOnlyList<OverdueRow> Overdue);

    /// <summary>III.</summary>
    internal sealed record AssessmentSection(IReadOnlyList<string> Strengths, IReadOnlyList<string> Limits, IReadOnlyList<string> Causes);

    /// <summary>
    /// A unit's work by four cells that sum to the total with what is paused and cancelled (house rule 7). A continuous task counts as open in time
    /// while its review is not late.
    /// </summary>
    internal sealed record UnitRow(string Unit, FourCells Cells, int Paused, int Cancelled)
    {
        public int Total => Cells.DoneInTime + Cells.DoneLate + Cells.OpenInTime + Cells.OpenLate + Paused + Cancelled;
    }

    internal sealed record FourCells(int DoneInTime, int DoneLate, int OpenInTime, int OpenLate);

    internal sealed record OverdueRow(string Work, string AssignedBy, string LeadUnit, DateOnly Due, int DaysLate);
}
