using NamRo.Casework;

namespace NamRo.OneStop.Intake;

/// <summary>Where a submission stands, from its case and the forms that left the desk.</summary>
internal static class SubmissionStates
{
    public static SubmissionState Of(CaseRow c, IReadOnlyList<IssuedForm> forms, CaseId? dossier) => c switch
    {
        _ when dossier is not null => SubmissionState.Received,
        { CancelledAt: not null } => SubmissionState.Lapsed,
        { DoneAt: not null } => SubmissionState.Refused,
        { PausedAt: not null } => SubmissionState.WaitingForPapers,
        _ when forms.Any(f => f.Kind == FormKind.Refusal) => SubmissionState.Refused,
        _ => SubmissionState.New,
    };

    public static bool IsOpen(this SubmissionState state) => state is SubmissionState.New or SubmissionState.WaitingForPapers;
}
