using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Papers;

/// <summary>Forms 02 and 03 of both circulars: what the desk writes to the applicant. Source: one-stop.md 10.</summary>
internal static class DeskLetters
{
    public static FormSheet Supplement(FormInput input, FormLetter letter) => new()
    {
        Head = input.Head,
        Form = input.Head.Rules.Forms[FormKind.Supplement],
        Number = letter.Number,
        Mark = input.Mark,
        Date = OfficeClock.DayOf(letter.At),
        Title = ["PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ"],
        UnderTitle = [$"Mã hồ sơ: {input.DossierCode}"],
        Pieces =
        [
            .. Applicant(input),
            new FormPiece.Text("Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:"),
            new FormPiece.Numbered(letter.Items ?? []),
            new FormPiece.Fields(("Lý do", letter.Reason)),
            new FormPiece.Text(
                $"Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, {input.Called} liên hệ với "
                + $"{letter.Contact ?? "……………… số điện thoại ………………"} để được hướng dẫn./."),
        ],
        Signers = [new("NGƯỜI HƯỚNG DẪN", FormSigning.Hand, input.Receiver)],
    };

    public static FormSheet Refusal(FormInput input, FormLetter letter) => new()
    {
        Head = input.Head,
        Form = input.Head.Rules.Forms[FormKind.Refusal],
        Number = letter.Number,
        Mark = input.Mark,
        Date = OfficeClock.DayOf(letter.At),
        Title = ["PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ"],
        Pieces =
        [
            new FormPiece.Fields(("Mã hồ sơ (nếu có)", input.DossierCode)),
            .. Applicant(input),
            new FormPiece.Text($"Qua xem xét, {input.Head.Desk} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:"),
            .. Reasons(letter),
            new FormPiece.Text($"Xin thông báo cho {input.Called} được biết và thực hiện./."),
        ],
        Signers = [new("NGƯỜI NỘP HỒ SƠ", FormSigning.Hand, input.Agent?.Name ?? input.Applicant), new("NGƯỜI TIẾP NHẬN HỒ SƠ", FormSigning.Hand, input.Receiver)],
    };

    private static IEnumerable<FormPiece> Applicant(FormInput input) =>
    [
        new FormPiece.Fields(("Hồ sơ của", input.Applicant)),
        new FormPiece.Fields(("Số định danh", input.Identity)),
        new FormPiece.Fields(("Nội dung yêu cầu giải quyết", input.Request)),
        new FormPiece.Fields(("Địa chỉ", input.Address)),
        new FormPiece.Fields(("Số điện thoại", input.Phone), ("Email", input.Email)),
    ];

    private static IEnumerable<FormPiece> Reasons(FormLetter letter) => (letter.Items ?? []).Count > 0
        ? [new FormPiece.Numbered(letter.Items!)]
        : [new FormPiece.Text(letter.Reason ?? "………………………………………………")];
}
