namespace NamRo.Casework;

/// <summary>What a verb answers: the case as it stands after the act.</summary>
/// <param name="DueAt">Effective due instant, UTC; null when the case has none.</param>
public sealed record CaseReceipt(CaseId Id, string Code, CaseState State, DateTime? DueAt, long Version);
