using NamRo.Casework;
using NamRo.Kernel.Localisation;
using NamRo.OneStop.Intake;
using NamRo.Ui;

namespace NamRo.OneStop.Counter;

/// <summary>How the desk says where a submission stands.</summary>
internal static class SubmissionWords
{
    public static string Say(SubmissionState state) => state switch
    {
        SubmissionState.New => Texts.Key("Chờ tiếp nhận"),
        SubmissionState.WaitingForPapers => Texts.Key("Chờ người nộp bổ sung"),
        SubmissionState.Received => Texts.Key("Đã tiếp nhận"),
        SubmissionState.Refused => Texts.Key("Đã từ chối"),
        _ => Texts.Key("Hết hạn bổ sung"),
    };

    public static StatusTone Tone(SubmissionRow row, DateTime now) => row.State switch
    {
        SubmissionState.WaitingForPapers => StatusTone.Paused,
        SubmissionState.New => row.AnswerBy < now ? StatusTone.Overdue : StatusTone.Running,
        _ => StatusTone.DoneInTime,
    };
}

/// <summary>The forms with which a submission is answered.</summary>
internal sealed record AnswerForm(SubmissionRow Row, bool MayAnswer)
{
    public bool IsOpen => MayAnswer && Row.State.IsOpen();
}

/// <summary>Leads the engine's addresses and inbox rows of submissions to the desk's page.</summary>
internal sealed class SubmissionHome : ICaseHome
{
    public string Kind => CaseKinds.Submission;

    public string Href(CaseId id) => DossierLinks.Submission(new SubmissionId(id.Value));

    public string AnswerHref(CaseId id, int consultation) => Href(id);
}
