using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Papers;

/// <summary>Form 01 of both circulars: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", with hour and minute and the look-up symbol.</summary>
internal static class ReceiptForm
{
    public static FormSheet Build(FormInput input, string? number) => new()
    {
        Head = input.Head,
        Form = input.Head.Rules.Forms[FormKind.Receipt],
        Number = number,
        Date = OfficeClock.DayOf(input.ReceivedAt),
        Title = ["GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"],
        UnderTitle = [$"Mã hồ sơ: {input.DossierCode}"],
        Pieces = [.. Received(input), .. Agent(input.Agent), .. Handed(input), .. Times(input)],
        Signers = [new("NGƯỜI NỘP HỒ SƠ", FormSigning.Hand, input.Agent?.Name ?? input.Applicant), new("NGƯỜI TIẾP NHẬN HỒ SƠ", FormSigning.Hand, input.Receiver)],
        Qr = input.LookUp ?? input.DossierCode,
        BesideQr = input.CheckCode is { } check
            ?
            [
                $"Mã tra cứu: {check}",
                $"Tra cứu tình trạng hồ sơ: quét mã bên cạnh, hoặc vào {input.LookUpSite ?? "trang tra cứu của cơ quan"}, nhập mã hồ sơ và mã tra cứu.",
            ]
            : [],
        Mark = input.Mark,
    };

    /// <summary>
    /// The instant of receipt that the newest receipt shows: the completion when a supplement started the clock anew, else the receipt, also when it
    /// was dated back.
    /// </summary>
    public static DateTime StartedAt(DossierView view)
    {
        var receipts = view.Forms.Where(f => f.Kind == FormKind.Receipt).ToList();
        return receipts.Count > 1 ? receipts[^1].At : view.Row.ReceivedAt;
    }

    private static IEnumerable<FormPiece> Received(FormInput input) =>
    [
        new FormPiece.Fields(($"{input.Head.Desk} đã tiếp nhận hồ sơ của", input.Applicant)),
        new FormPiece.Fields(("Số định danh", input.Identity)),
        new FormPiece.Fields(("Địa chỉ", input.Address)),
        new FormPiece.Fields(("Số điện thoại", input.Phone), ("Email", input.Email)),
    ];

    private static IEnumerable<FormPiece> Agent(FormAgent? agent) => agent is null
        ? []
        :
        [
            new FormPiece.Fields(("Người được ủy quyền", agent.Name), ("Số định danh", agent.Identity)),
            new FormPiece.Fields(("Địa chỉ", agent.Address)),
            new FormPiece.Fields(("Số điện thoại", agent.Phone), ("Email", agent.Email)),
            new FormPiece.Fields(("Giấy tờ ủy quyền", agent.Paper)),
        ];

    private static IEnumerable<FormPiece> Handed(FormInput input) =>
    [
        new FormPiece.Fields(("Nội dung yêu cầu giải quyết", input.Request)),
        new FormPiece.Fields(("Thành phần hồ sơ nộp gồm", input.Parts.Count == 0 ? null : $"{FormWords.Count(input.Parts.Count)} loại giấy tờ")),
        new FormPiece.Numbered(input.Parts),
        new FormPiece.Fields(("Số lượng hồ sơ", $"{FormWords.Count(input.Copies)} (bộ)")),
    ];

    private static IEnumerable<FormPiece> Times(FormInput input) =>
    [
        new FormPiece.Fields(("Thời gian giải quyết hồ sơ theo quy định là", input.Term)),
        new FormPiece.Fields(("Thời gian nhận hồ sơ", FormWords.Moment(input.ReceivedAt))),
        new FormPiece.Fields(("Thời gian trả kết quả giải quyết hồ sơ", FormWords.Moment(input.DueAt) ?? "không quy định thời hạn")),
        new FormPiece.Fields(("Đăng ký nhận kết quả tại", input.Delivery)),
        new FormPiece.Fields(("Vào Sổ theo dõi hồ sơ, Quyển số", FormWords.Count(input.BookVolume)), ("Số thứ tự", FormWords.Count(input.BookLine))),
    ];
}
