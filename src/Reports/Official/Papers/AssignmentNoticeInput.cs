namespace NamRo.Reports.Official.Papers;

/// <summary>What a notice of allotted work says.</summary>
internal sealed record AssignmentNoticeInput
{
    public required PaperOffice Office { get; init; }

    /// <summary>The summary, such as "phân công nhiệm vụ thực hiện Chỉ thị số 24-CT/TU".</summary>
    public required string Subject { get; init; }

    public required IReadOnlyList<string> Bases { get; init; }

    public required IReadOnlyList<WorkAllotment> Allotments { get; init; }

    /// <summary>Who follows the work and sums it up.</summary>
    public required string FollowedBy { get; init; }
}
