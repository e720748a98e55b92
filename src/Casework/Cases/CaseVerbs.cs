using System.Collections.Frozen;
using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Cases;

/// <summary>The names of the verbs, the states in which each is legal, and how they are said.</summary>
internal static class CaseVerbs
{
    public const string Revise = "revise";
    public const string Issue = "issue";
    public const string Receive = "receive";
    public const string ReturnUnclear = "return-unclear";
    public const string Assign = "assign";
    public const string Split = "split";
    public const string Progress = "progress";
    public const string Attach = "attach";
    public const string Consult = "consult";
    public const string Answer = "answer";
    public const string Pause = "pause";
    public const string Resume = "resume";
    public const string PassOn = "pass-on";
    public const string Finish = "finish";
    public const string Postpone = "postpone";
    public const string RequestExtension = "request-extension";
    public const string RequestTransfer = "request-transfer";
    public const string WithdrawRequest = "withdraw-request";
    public const string Decide = "decide";
    public const string Submit = "submit";
    public const string Accept = "accept";
    public const string SendBack = "send-back";
    public const string Close = "close";
    public const string Cancel = "cancel";
    public const string Reopen = "reopen";
    public const string Remind = "remind";
    public const string Correct = "correct";
    public const string ConfirmCause = "confirm-cause";

    /// <summary>Only said within a module that owns the kind, so it is not among <see cref="All"/>.</summary>
    public const string StartEarlier = "start-earlier";

    private static readonly CaseState[] Working = [CaseState.Issued, CaseState.Received, CaseState.InProgress];

    private static readonly CaseState[] Running = [.. Working, CaseState.Submitted];

    private static readonly CaseState[] Issued = [.. Running, CaseState.Returned, CaseState.Accepted, CaseState.Closed];

    private static readonly FrozenDictionary<string, CaseState[]> States = new Dictionary<string, CaseState[]>
    {
        [Revise] = [CaseState.Draft, CaseState.Returned],
        [Issue] = [CaseState.Draft, CaseState.Returned],
        [Receive] = [CaseState.Issued],
        [ReturnUnclear] = [CaseState.Issued, CaseState.Received],
        [Assign] = Working,
        [Split] = Working,
        [Progress] = Working,
        [Attach] = Running,
        [Consult] = Working,
        [Answer] = Running,
        [Pause] = Working,
        [Resume] = Running,
        [PassOn] = Working,
        [Finish] = Working,
        [Postpone] = Working,
        [RequestExtension] = Working,
        [RequestTransfer] = [CaseState.Issued, CaseState.Received],
        [WithdrawRequest] = Running,
        [Decide] = Running,
        [Submit] = Working,
        [Accept] = [CaseState.Submitted],
        [SendBack] = [CaseState.Submitted],
        [Close] = [CaseState.Accepted],
        [Cancel] = [CaseState.Draft, CaseState.Returned, .. Running],
        [Reopen] = [CaseState.Accepted, CaseState.Closed],
        [Remind] = [.. Running, CaseState.Returned],
        [Correct] = Issued,
        [ConfirmCause] = Issued,
        [StartEarlier] = Running,
    }.ToFrozenDictionary();

    /// <summary>Ways of work that is assigned and judged; work that goes by hands has its steps instead.</summary>
    private static readonly FrozenSet<string> OfAssigned =
        FrozenSet.Create(Receive, ReturnUnclear, Assign, Split, Progress, RequestExtension, RequestTransfer, WithdrawRequest, Decide, Submit, Accept, SendBack);

    private static readonly FrozenSet<string> OfHands = FrozenSet.Create(PassOn, Finish, Postpone);

    public static IReadOnlyList<string> All { get; } =
    [
        Revise, Issue, Receive, ReturnUnclear, Assign, Split, Progress, Attach, Consult, Answer, Pause, Resume, PassOn, Finish, Postpone,
        RequestExtension, RequestTransfer, WithdrawRequest, Decide, Submit, Accept, SendBack, Close, Cancel, Reopen, Remind, Correct, ConfirmCause,
    ];

    /// <summary>Whether cases of the kind know the verb at all.</summary>
    public static bool Fits(string verb, string kind) => !(CaseKinds.GoesByHands(kind) ? OfAssigned : OfHands).Contains(verb);

    public static ReadOnlySpan<CaseState> StatesOf(string verb) => States[verb];

    /// <summary>The verb as a Vietnamese infinitive; a key for the reader's language.</summary>
    public static string Say(string verb) => verb switch
    {
        Revise => Texts.Key("sửa nội dung"),
        Issue => Texts.Key("giao việc"),
        Receive => Texts.Key("tiếp nhận"),
        ReturnUnclear => Texts.Key("trả lại vì chưa rõ"),
        Assign => Texts.Key("phân công"),
        Split => Texts.Key("chia việc"),
        Progress => Texts.Key("báo tiến độ"),
        Attach => Texts.Key("đính kèm tài liệu"),
        Consult => Texts.Key("xin ý kiến"),
        Answer => Texts.Key("trả lời ý kiến"),
        Pause => Texts.Key("tạm dừng"),
        Resume => Texts.Key("tiếp tục"),
        PassOn => Texts.Key("chuyển bước"),
        Finish => Texts.Key("kết thúc xử lý"),
        Postpone => Texts.Key("hẹn lại"),
        RequestExtension => Texts.Key("xin gia hạn"),
        RequestTransfer => Texts.Key("đề nghị chuyển"),
        WithdrawRequest => Texts.Key("rút đề nghị"),
        Decide => Texts.Key("quyết định đề nghị"),
        Submit => Texts.Key("trình kết quả"),
        Accept => Texts.Key("chấp nhận kết quả"),
        SendBack => Texts.Key("trả lại kết quả"),
        Close => Texts.Key("đóng hồ sơ"),
        Cancel => Texts.Key("hủy việc"),
        Reopen => Texts.Key("mở lại"),
        Remind => Texts.Key("đôn đốc"),
        Correct => Texts.Key("đính chính"),
        ConfirmCause => Texts.Key("xác nhận nguyên nhân chậm"),
        StartEarlier => Texts.Key("ghi lùi thời điểm nhận"),
        _ => verb,
    };

    public static string Say(CaseState state, bool paused) => paused ? Texts.Key("Tạm dừng") : state switch
    {
        CaseState.Draft => Texts.Key("Dự thảo"),
        CaseState.Issued => Texts.Key("Đã giao"),
        CaseState.Returned => Texts.Key("Bị trả lại vì chưa rõ"),
        CaseState.Received => Texts.Key("Đã tiếp nhận"),
        CaseState.InProgress => Texts.Key("Đang thực hiện"),
        CaseState.Submitted => Texts.Key("Đã trình kết quả"),
        CaseState.Accepted => Texts.Key("Được chấp nhận"),
        CaseState.Closed => Texts.Key("Đã đóng"),
        CaseState.Cancelled => Texts.Key("Đã hủy"),
        _ => state.ToString(),
    };
}
