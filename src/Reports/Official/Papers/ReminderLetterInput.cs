namespace NamRo.Reports.Official.Papers;

/// <summary>What a reminder letter says (documents.md 7.5): basis, the work that is owed, the demand with its date.</summary>
internal sealed record ReminderLetterInput
{
    public required PaperOffice Office { get; init; }

    public required IReadOnlyList<string> Addressees { get; init; }

    /// <summary>What follows "V/v", such as "đôn đốc thực hiện nhiệm vụ được giao".</summary>
    public required string Subject { get; init; }

    /// <summary>On which papers the demand rests, each as it is cited in a sentence.</summary>
    public required IReadOnlyList<string> Bases { get; init; }

    /// <summary>The day up to which the figures hold.</summary>
    public required DateOnly AsOf { get; init; }

    public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>The addressees finish and report by the end of this day.</summary>
    public required DateOnly ReportBy { get; init; }

    /// <summary>Where the report goes, such as "Văn phòng HĐND và UBND quận".</summary>
    public required string ReportTo { get; init; }

    /// <param name="Work">The task.</param>
    /// <param name="AssignedBy">Number and date of the paper that gave it.</param>
    /// <param name="LeadUnit">The unit that leads.</param>
    /// <param name="Due">The due date; null for work without an end.</param>
    /// <param name="Standing">State and reminders.</param>
    internal sealed record Row(string Work, string AssignedBy, string LeadUnit, DateOnly? Due, Standing Standing);

    /// <param name="State">The state in words.</param>
    /// <param name="DaysLate">Whole days past the due date; 0 when it is not late.</param>
    /// <param name="Reminder">Which reminder this letter is, from 1.</param>
    internal sealed record Standing(string State, int DaysLate, int Reminder);
}
