using System.Collections.Frozen;

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
    }.ToFrozenDictionary();

    public static IReadOnlyList<string> All { get; } =
    [
        Revise, Issue, Receive, ReturnUnclear, Assign, Split, Progress, Attach, Consult, Answer, Pause, Resume, RequestExtension,
        RequestTransfer, WithdrawRequest, Decide, Submit, Accept, SendBack, Close, Cancel, Reopen, Remind, Correct, ConfirmCause,
    ];

    public static ReadOnlySpan<CaseState> StatesOf(string verb) => States[verb];

    /// <summary>The verb as a Vietnamese infinitive; a key for the reader's language.</summary>
    public static string Say(string verb) => verb switch
    {
        Revise => "sửa nội dung",
        Issue => "giao việc",
        Receive => "tiếp nhận",
        ReturnUnclear => "trả lại vì chưa rõ",
        Assign => "phân công",
        Split => "chia việc",
        Progress => "báo tiến độ",
        Attach => "đính kèm tài liệu",
        Consult => "xin ý kiến",
        Answer => "trả lời ý kiến",
        Pause => "tạm dừng",
        Resume => "tiếp tục",
        RequestExtension => "xin gia hạn",
        RequestTransfer => "đề nghị chuyển",
        WithdrawRequest => "rút đề nghị",
        Decide => "quyết định đề nghị",
        Submit => "trình kết quả",
        Accept => "chấp nhận kết quả",
        SendBack => "trả lại kết quả",
        Close => "đóng hồ sơ",
        Cancel => "hủy việc",
        Reopen => "mở lại",
        Remind => "đôn đốc",
        Correct => "đính chính",
        ConfirmCause => "xác nhận nguyên nhân chậm",
        _ => verb,
    };

    public static string Say(CaseState state, bool paused) => paused ? "Tạm dừng" : state switch
    {
        CaseState.Draft => "Dự thảo",
        CaseState.Issued => "Đã giao",
        CaseState.Returned => "Bị trả lại vì chưa rõ",
        CaseState.Received => "Đã tiếp nhận",
        CaseState.InProgress => "Đang thực hiện",
        CaseState.Submitted => "Đã trình kết quả",
        CaseState.Accepted => "Được chấp nhận",
        CaseState.Closed => "Đã đóng",
        CaseState.Cancelled => "Đã hủy",
        _ => state.ToString(),
    };
}
