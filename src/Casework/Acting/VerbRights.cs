using NamRo.Casework.Cases;

namespace NamRo.Casework.Acting;

/// <summary>Each verb's name and the action of the access policy it needs.</summary>
internal static class VerbRights
{
    private const string Prefix = "case";

    public static string NameOf(CaseVerb verb) => verb switch
    {
        Revise => CaseVerbs.Revise,
        Issue => CaseVerbs.Issue,
        Receive => CaseVerbs.Receive,
        ReturnUnclear => CaseVerbs.ReturnUnclear,
        Assign => CaseVerbs.Assign,
        Split => CaseVerbs.Split,
        ReportProgress => CaseVerbs.Progress,
        Attach => CaseVerbs.Attach,
        Consult => CaseVerbs.Consult,
        Answer => CaseVerbs.Answer,
        Pause => CaseVerbs.Pause,
        Resume => CaseVerbs.Resume,
        PassOn => CaseVerbs.PassOn,
        Finish => CaseVerbs.Finish,
        Postpone => CaseVerbs.Postpone,
        RequestExtension => CaseVerbs.RequestExtension,
        RequestTransfer => CaseVerbs.RequestTransfer,
        WithdrawRequest => CaseVerbs.WithdrawRequest,
        Decide => CaseVerbs.Decide,
        Submit => CaseVerbs.Submit,
        Accept => CaseVerbs.Accept,
        SendBack => CaseVerbs.SendBack,
        Close => CaseVerbs.Close,
        Cancel => CaseVerbs.Cancel,
        Reopen => CaseVerbs.Reopen,
        Remind => CaseVerbs.Remind,
        Correct => CaseVerbs.Correct,
        ConfirmCause => CaseVerbs.ConfirmCause,
        StartEarlier => CaseVerbs.StartEarlier,
        _ => throw new InvalidOperationException($"Unknown verb {verb.GetType().Name}."),
    };

    /// <summary>The action for a case of this kind: a kind with verbs of its own has rights of its own, such as <c>dossier.close</c>.</summary>
    public static string ActionOf(string verb, string kind) => CaseKinds.HasOwnVerbs(kind) ? kind + ActionOf(verb)[Prefix.Length..] : ActionOf(verb);

    public static string ActionOf(string verb) => verb switch
    {
        CaseVerbs.Revise or CaseVerbs.Issue => "case.issue",
        CaseVerbs.Receive => "case.receive",
        CaseVerbs.ReturnUnclear => "case.return-unclear",
        CaseVerbs.Assign => "case.assign",
        CaseVerbs.Split => "case.split",
        CaseVerbs.Progress or CaseVerbs.Attach => "case.progress",
        CaseVerbs.Consult => "case.consult",
        CaseVerbs.Answer => "case.answer",
        CaseVerbs.Pause or CaseVerbs.Resume => "case.pause",
        CaseVerbs.RequestExtension or CaseVerbs.RequestTransfer or CaseVerbs.WithdrawRequest => "case.request",
        CaseVerbs.PassOn => "case.pass-on",
        CaseVerbs.Finish => "case.finish",
        CaseVerbs.Postpone => "case.postpone",
        CaseVerbs.Decide => "case.decide",
        CaseVerbs.Submit => "case.submit",
        CaseVerbs.Accept or CaseVerbs.SendBack => "case.accept",
        CaseVerbs.Close => "case.close",
        CaseVerbs.Cancel => "case.cancel",
        CaseVerbs.Reopen => "case.reopen",
        CaseVerbs.Remind => "case.remind",
        CaseVerbs.Correct or CaseVerbs.StartEarlier => "case.correct",
        CaseVerbs.ConfirmCause => "case.confirm-cause",
        _ => throw new InvalidOperationException($"No action for verb '{verb}'."),
    };
}
