using NamRo.Casework.Cases;
using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Words;

/// <summary>What the verbs are called on buttons, what each will do, and why one can't be done now.</summary>
internal static class VerbWords
{
    public static readonly string NothingToDo = Texts.Key("Không có gì để làm ở bước này.");

    public static string Button(string verb) => verb switch
    {
        CaseVerbs.Revise => Texts.Key("Sửa nội dung"),
        CaseVerbs.Issue => Texts.Key("Giao việc"),
        CaseVerbs.Receive => Texts.Key("Tiếp nhận"),
        CaseVerbs.ReturnUnclear => Texts.Key("Trả lại vì chưa rõ"),
        CaseVerbs.Assign => Texts.Key("Phân công"),
        CaseVerbs.Split => Texts.Key("Chia việc"),
        CaseVerbs.Progress => Texts.Key("Báo tiến độ"),
        CaseVerbs.Attach => Texts.Key("Đính kèm tài liệu"),
        CaseVerbs.Consult => Texts.Key("Xin ý kiến đơn vị khác"),
        CaseVerbs.Answer => Texts.Key("Trả lời ý kiến"),
        CaseVerbs.Pause => Texts.Key("Tạm dừng"),
        CaseVerbs.Resume => Texts.Key("Tiếp tục"),
        CaseVerbs.RequestExtension => Texts.Key("Xin gia hạn"),
        CaseVerbs.RequestTransfer => Texts.Key("Đề nghị chuyển việc"),
        CaseVerbs.WithdrawRequest => Texts.Key("Rút đề nghị"),
        CaseVerbs.Decide => Texts.Key("Quyết định đề nghị"),
        CaseVerbs.Submit => Texts.Key("Trình kết quả"),
        CaseVerbs.Accept => Texts.Key("Chấp nhận kết quả"),
        CaseVerbs.SendBack => Texts.Key("Trả lại kết quả"),
        CaseVerbs.Close => Texts.Key("Đóng hồ sơ"),
        CaseVerbs.Cancel => Texts.Key("Hủy việc"),
        CaseVerbs.Reopen => Texts.Key("Mở lại"),
        CaseVerbs.Remind => Texts.Key("Đôn đốc"),
        CaseVerbs.Correct => Texts.Key("Đính chính"),
        CaseVerbs.ConfirmCause => Texts.Key("Xác nhận nguyên nhân chậm"),
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, null),
    };

    /// <summary>What will happen, said before it is done.</summary>
    public static string Effect(string verb) => verb switch
    {
        CaseVerbs.Revise => Texts.Key("Nội dung mới thay nội dung cũ. Bản cũ còn trong diễn biến."),
        CaseVerbs.Issue => Texts.Key("Đơn vị chủ trì nhận việc ngay và thời hạn bắt đầu tính. Sau khi giao, nội dung chỉ đổi được bằng đính chính."),
        CaseVerbs.Receive => Texts.Key("Đơn vị nhận trách nhiệm về việc này. Thời hạn đã tính từ lúc được giao, không tính lại từ lúc tiếp nhận."),
        CaseVerbs.ReturnUnclear => Texts.Key("Việc trở về người giao để làm rõ. Thời gian chờ làm rõ tính cho người giao."),
        CaseVerbs.Assign => Texts.Key("Người được chọn giữ việc từ bây giờ và thấy việc trong danh sách của mình."),
        CaseVerbs.Split => Texts.Key("Mỗi dòng thành một việc con có người làm riêng. Việc chính chỉ trình được khi các việc con đã xong."),
        CaseVerbs.Progress => Texts.Key("Mọi người liên quan thấy tiến độ và nội dung này trong diễn biến."),
        CaseVerbs.Attach => Texts.Key("Tệp được kiểm tra theo nội dung, lưu vào kho và gắn với việc. Tệp đã gắn không gỡ ra được."),
        CaseVerbs.Consult => Texts.Key("Đơn vị được hỏi thấy yêu cầu ngay, có hạn trả lời theo loại bạn chọn."),
        CaseVerbs.Answer => Texts.Key("Ý kiến được ghi kèm tên bạn và giờ trả lời. Ý kiến đã gửi không sửa được."),
        CaseVerbs.Pause => Texts.Key("Thời hạn ngừng tính cho đến khi tiếp tục. Căn cứ được ghi vào diễn biến."),
        CaseVerbs.Resume => Texts.Key("Thời hạn tính tiếp, lùi đúng bằng thời gian làm việc đã tạm dừng."),
        CaseVerbs.RequestExtension => Texts.Key("Người giao việc quyết định. Trong khi chờ, thời hạn vẫn tính."),
        CaseVerbs.RequestTransfer => Texts.Key("Người giao việc quyết định. Trong khi chờ, đơn vị bạn vẫn chịu trách nhiệm và thời hạn vẫn tính."),
        CaseVerbs.WithdrawRequest => Texts.Key("Đề nghị chấm dứt, người quyết định không thấy nữa."),
        CaseVerbs.Decide => Texts.Key("Quyết định có hiệu lực ngay và không sửa được."),
        CaseVerbs.Submit => Texts.Key("Việc chuyển sang người giao để chấp nhận. Giờ trình là giờ hoàn thành nếu kết quả được chấp nhận."),
        CaseVerbs.Accept => Texts.Key("Việc được ghi là xong vào giờ trình kết quả. Đồng hồ dừng."),
        CaseVerbs.SendBack => Texts.Key("Việc trở lại người làm. Thời hạn không đổi."),
        CaseVerbs.Close => Texts.Key("Hồ sơ được lưu. Muốn làm tiếp phải mở lại, có lý do."),
        CaseVerbs.Cancel => Texts.Key("Việc kết thúc không có kết quả, được đếm riêng trong báo cáo. Không hoàn tác được."),
        CaseVerbs.Reopen => Texts.Key("Việc trở lại người làm, đồng hồ chạy tiếp. Lần mở lại được đếm trong thống kê."),
        CaseVerbs.Remind => Texts.Key("Người đang giữ việc nhận lời đôn đốc. Lần đôn đốc được đếm."),
        CaseVerbs.Correct => Texts.Key("Chỉ sửa lỗi ghi chép. Giá trị cũ và mới cùng nằm trong diễn biến."),
        CaseVerbs.ConfirmCause => Texts.Key("Chỉ nguyên nhân khách quan được xác nhận mới không tính lỗi cho người làm."),
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, null),
    };

    /// <summary>Why a verb that is the reader's by right can't be done now; null when it isn't worth a word.</summary>
    public static string? WhyNot(string verb, CaseRow row) => (verb, row) switch
    {
        (CaseVerbs.Submit or CaseVerbs.Progress or CaseVerbs.RequestExtension, { State: CaseState.Submitted }) =>
            Texts.Key("Kết quả đã trình, đang chờ người giao việc xem."),
        (CaseVerbs.Submit or CaseVerbs.RequestExtension or CaseVerbs.Consult, { PausedAt: not null }) =>
            Texts.Key("Việc đang tạm dừng nên chưa trình, xin ý kiến hay xin gia hạn được."),
        (CaseVerbs.Accept, { State: CaseState.Issued or CaseState.Received or CaseState.InProgress }) =>
            Texts.Key("Chưa chấp nhận được vì kết quả chưa trình."),
        (CaseVerbs.Close, { AcceptedAt: null, CancelledAt: null }) => Texts.Key("Chỉ đóng hồ sơ sau khi kết quả được chấp nhận."),
        (CaseVerbs.RequestTransfer, { State: CaseState.InProgress }) => Texts.Key("Đã bắt tay vào làm nên không đề nghị chuyển được nữa."),
        (CaseVerbs.ReturnUnclear, { State: CaseState.InProgress }) => Texts.Key("Đã bắt tay vào làm nên không trả lại vì chưa rõ được nữa."),
        (CaseVerbs.Receive or CaseVerbs.Assign, { State: CaseState.Returned }) => Texts.Key("Việc đang ở người giao để làm rõ."),
        (CaseVerbs.Progress or CaseVerbs.Submit, { AcceptedAt: not null }) => Texts.Key("Kết quả đã được chấp nhận. Muốn làm tiếp, người giao việc phải mở lại."),
        _ => null,
    };

    /// <summary>The next step in a sentence, above its button.</summary>
    public static string Step(string verb, CaseRow row) => (verb, row) switch
    {
        (CaseVerbs.Answer, _) => Texts.Key("Đơn vị bạn được xin ý kiến về việc này. Hãy trả lời trong hạn."),
        (CaseVerbs.Decide, _) => Texts.Key("Có đề nghị đang chờ bạn quyết định."),
        (CaseVerbs.Accept, _) => Texts.Key("Kết quả đã trình. Hãy xem rồi chấp nhận hoặc trả lại."),
        (CaseVerbs.Issue, { State: CaseState.Returned }) => Texts.Key("Việc bị trả lại vì chưa rõ. Hãy làm rõ rồi giao lại."),
        (CaseVerbs.Issue, _) => Texts.Key("Dự thảo chưa được giao. Giao khi mọi điều đã rõ."),
        (CaseVerbs.Receive, _) => Texts.Key("Đơn vị bạn được giao việc này. Hãy tiếp nhận, hoặc trả lại nếu có điều chưa rõ."),
        (CaseVerbs.Resume, _) => Texts.Key("Việc đang tạm dừng. Cho tiếp tục khi lý do tạm dừng đã hết."),
        (CaseVerbs.Assign, _) => Texts.Key("Hãy phân công người làm."),
        (CaseVerbs.Submit, { SentBackCount: > 0, Percent: 100 }) => Texts.Key("Kết quả bị trả lại. Hãy hoàn thiện rồi trình lại."),
        (CaseVerbs.Submit, { Percent: 0 }) => Texts.Key("Hãy làm, báo tiến độ, và trình kết quả khi xong."),
        (CaseVerbs.Submit, _) => Texts.Key("Hoàn thiện rồi trình kết quả. Chưa xong thì báo tiến độ."),
        (CaseVerbs.Progress, { ChildrenOpen: > 0 }) => Texts.Key("Theo dõi các việc con. Khi tất cả xong, trình kết quả chung."),
        (CaseVerbs.Progress, _) => Texts.Key("Báo tiến độ để mọi người biết việc đang đến đâu."),
        (CaseVerbs.Close, _) => Texts.Key("Kết quả đã được chấp nhận. Có thể đóng hồ sơ."),
        (CaseVerbs.Revise, _) => Texts.Key("Hoàn chỉnh nội dung để giao được việc."),
        _ => Texts.Key("Bạn có thể làm các bước sau."),
    };
}
