using NamRo.Casework;
using NamRo.Kernel.Localisation;

namespace NamRo.OneStop.Counter;

/// <summary>An act as a button: the last part of its address and what it is called.</summary>
internal sealed record DossierButton(string Name, string Button, string Effect, string EngineVerb, bool IsFirst = false);

/// <summary>The acts on a dossier: which page each has, what it will do, and when a reader may use it. The engine decides; this only asks it.</summary>
internal static class CounterActs
{
    public const string Forward = "forward";
    public const string ReturnToStep = "return";
    public const string AskOpinion = "ask-opinion";
    public const string GiveOpinion = "give-opinion";
    public const string AskSupplement = "ask-supplement";
    public const string SupplementGiven = "supplement-given";
    public const string ClaimPayment = "claim-payment";
    public const string PaymentArrived = "payment-arrived";
    public const string WaitByLaw = "wait-by-law";
    public const string LegalWaitOver = "legal-wait-over";
    public const string Apologise = "apologise";
    public const string Refuse = "refuse";
    public const string Finish = "finish";
    public const string HandOver = "hand-over";
    public const string Withdraw = "withdraw";
    public const string StopUnsupplemented = "stop";
    public const string Reopen = "reopen";
    public const string DateBack = "date-back";
    public const string ConfirmDateBack = "confirm-date-back";
    public const string RecordLoss = "record-loss";

    /// <summary>In the order of the page; the first that may be used and is nobody's exception is the primary one.</summary>
    public static IReadOnlyList<DossierButton> All { get; } =
    [
        new(GiveOpinion, Texts.Key("Trả lời ý kiến"), Texts.Key("Ý kiến được ghi kèm tên bạn và giờ trả lời. Ý kiến đã gửi không sửa được."), "answer", true),
        new(SupplementGiven, Texts.Key("Ghi nhận giấy tờ bổ sung"), Texts.Key("Đồng hồ chạy lại ngay. Thời hạn tính tiếp hay tính lại từ đầu là theo quy định của thủ tục."), "resume", true),
        new(PaymentArrived, Texts.Key("Ghi nhận đã nộp tiền"), Texts.Key("Đồng hồ chạy tiếp từ lúc này, số tiền và biên lai được ghi vào hồ sơ."), "resume", true),
        new(LegalWaitOver, Texts.Key("Kết thúc tạm dừng theo quy định"), Texts.Key("Đồng hồ chạy tiếp từ lúc này."), "resume", true),
        new(Forward, Texts.Key("Chuyển bước sau"), Texts.Key("Người được chọn giữ hồ sơ từ bây giờ và thấy hồ sơ trong việc của mình. Thời gian của bước bạn dừng tính."), "pass-on", true),
        new(Finish, Texts.Key("Ghi kết quả, kết thúc giải quyết"), Texts.Key("Đồng hồ dừng tại đây và so với hạn trả. Hồ sơ chuyển sang chờ trả kết quả cho người nộp."), "finish", true),
        new(HandOver, Texts.Key("Trả kết quả"), Texts.Key("Hồ sơ được đóng, ghi rõ ai nhận, nhận cách nào và bằng chứng giao."), "close", true),
        new(ReturnToStep, Texts.Key("Trả lại bước trước"), Texts.Key("Hồ sơ về tay người ở bước được chọn. Lý do được ghi lại, thời hạn của hồ sơ không đổi."), "pass-on"),
        new(AskOpinion, Texts.Key("Xin ý kiến đơn vị khác"), Texts.Key("Đơn vị được hỏi thấy yêu cầu ngay và có hạn trả lời. Hạn trả của hồ sơ vẫn tính, thời gian chờ ghi cho đơn vị được hỏi."), "consult"),
        new(AskSupplement, Texts.Key("Yêu cầu bổ sung giấy tờ"), Texts.Key("Phiếu yêu cầu bổ sung (Mẫu 02) được lập và đồng hồ dừng cho đến khi người nộp bổ sung."), "pause"),
        new(ClaimPayment, Texts.Key("Yêu cầu nộp tiền"), Texts.Key("Đồng hồ dừng từ thông báo cho đến khi có biên lai."), "pause"),
        new(WaitByLaw, Texts.Key("Tạm dừng theo quy định"), Texts.Key("Đồng hồ dừng theo văn bản bạn nêu. Chờ cơ quan khác chậm trễ không phải là lý do tạm dừng."), "pause"),
        new(Apologise, Texts.Key("Xin lỗi và hẹn lại ngày trả"), Texts.Key("Phiếu xin lỗi (Mẫu 04) được lập với một ngày hẹn mới. Chỉ hẹn lại một lần; hạn trả ban đầu vẫn là mốc để tính chậm."), "postpone"),
        new(Refuse, Texts.Key("Từ chối giải quyết"), Texts.Key("Hồ sơ kết thúc bằng văn bản từ chối của cơ quan quyết định. Người nộp nhận văn bản tại bộ phận một cửa."), "finish"),
        new(Withdraw, Texts.Key("Người nộp rút hồ sơ"), Texts.Key("Đồng hồ dừng, thông báo dừng (Mẫu 05) được lập. Chỉ rút được khi chưa có kết quả."), "cancel"),
        new(StopUnsupplemented, Texts.Key("Dừng vì không bổ sung"), Texts.Key("Hồ sơ dừng vì quá thời gian bổ sung. Thông báo dừng (Mẫu 05) được lập."), "cancel"),
        new(Reopen, Texts.Key("Mở lại hồ sơ"), Texts.Key("Hồ sơ trở lại đang giải quyết. Lý do được ghi và hiện trong diễn biến."), "reopen"),
        new(ConfirmDateBack, Texts.Key("Xác nhận ghi lùi thời điểm nhận"), Texts.Key("Thời điểm nhận đổi và hạn trả được tính lại từ đó. Người xác nhận phải khác người đề nghị; hồ sơ mang dấu đã ghi lùi."), "correct"),
        new(DateBack, Texts.Key("Ghi lùi thời điểm nhận"), Texts.Key("Đề nghị được ghi lại và chờ người thứ hai của bộ phận một cửa xác nhận. Chưa xác nhận thì chưa có gì đổi."), "correct"),
        new(RecordLoss, Texts.Key("Ghi nhận mất, hỏng giấy tờ"), Texts.Key("Biên bản và bên có lỗi được ghi vào hồ sơ, hồ sơ mang dấu mất giấy tờ. Đồng hồ vẫn chạy; bên có lỗi chịu chi phí cấp lại và xin lỗi."), "correct"),
    ];

    public static DossierButton Of(string name) => All.First(a => a.Name == name);

    /// <summary>What this reader may do now.</summary>
    public static IReadOnlyList<DossierButton> Open(DossierView view) => [.. All.Where(a => Closed(a, view) is null)];

    /// <summary>Why an act can't be done now by this reader; null when it can.</summary>
    public static string? Closed(DossierButton act, DossierView view)
    {
        if (!view.Case.Allowed.Contains(act.EngineVerb))
        {
            return view.Case.NotNow.Contains(act.EngineVerb)
                ? Texts.Key("Hồ sơ đang ở trạng thái không làm được bước này.")
                : Texts.Key("Bạn không có quyền làm bước này với hồ sơ. Người đang giữ hồ sơ hoặc bộ phận một cửa mới làm được.");
        }

        return Fits(act.Name, view) ? null : Texts.Key("Hồ sơ đang ở trạng thái không làm được bước này.");
    }

    private static bool Fits(string act, DossierView view)
    {
        var row = view.Row;
        var steps = view.Case.Process?.Steps.Count ?? 0;
        return act switch
        {
            SupplementGiven or StopUnsupplemented => row.State == DossierState.WaitingForPapers,
            PaymentArrived => row.State == DossierState.WaitingForPayment,
            LegalWaitOver => row is { PausedAt: not null, PausedFor: PauseFor.Law },
            Forward => row.Step is { } step && step < steps,
            ReturnToStep => row.Step > 1,
            Finish => row.Step > 1 || steps <= 1,
            Refuse => row.Step > 1,
            Apologise => view.Case.Postponed is null && row.DueAt is not null,
            DateBack => row.EndedAt is null && view.Proposed is null,
            ConfirmDateBack => row.EndedAt is null && view.Proposed is not null,
            _ => true,
        };
    }
}
