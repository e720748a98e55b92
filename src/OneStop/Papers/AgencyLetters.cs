using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Papers;

/// <summary>Form 04 of both circulars and form 05 of circular 03/2025: what the agency's head signs. Source: one-stop.md 9, 10.</summary>
internal static class AgencyLetters
{
    public static FormSheet Apology(FormInput input, FormLetter letter)
    {
        var rules = input.Head.Rules;
        var isOld = !rules.Forms.ContainsKey(FormKind.Stop);
        return new()
        {
            Head = input.Head,
            Form = rules.Forms[FormKind.Apology],
            Number = letter.Number,
            Mark = input.Mark,
            Date = OfficeClock.DayOf(letter.At),
            Title = isOld ? ["PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ"] : ["PHIẾU XIN LỖI VÀ ĐỀ NGHỊ", "GIA HẠN THỜI GIAN GIẢI QUYẾT"],
            Pieces = [new FormPiece.Addressee(input.Applicant), .. ApologyText(input, letter)],
            Signers = [FormSigning.Head(input)],
        };
    }

    /// <exception cref="RuleException">The era has no such form.</exception>
    public static FormSheet Stop(FormInput input, FormLetter letter)
    {
        var rules = input.Head.Rules;
        Rule.Require(
            rules.Forms.ContainsKey(FormKind.Stop),
            "form.none",
            $"Thông tư số {rules.Circular} không có mẫu thông báo dừng giải quyết hồ sơ. Hãy dùng văn bản của cơ quan giải quyết.");
        return new()
        {
            Head = input.Head,
            Form = rules.Forms[FormKind.Stop],
            Number = letter.Number,
            Mark = input.Mark,
            Date = OfficeClock.DayOf(letter.At),
            Title = ["THÔNG BÁO", "DỪNG GIẢI QUYẾT HỒ SƠ"],
            Pieces = [new FormPiece.Addressee(input.Applicant), .. StopText(input, letter)],
            Signers = [FormSigning.Head(input)],
        };
    }

    private static IEnumerable<FormPiece> ApologyText(FormInput input, FormLetter letter)
    {
        var received = FormWords.Moment(input.ReceivedAt);
        var identity = string.IsNullOrWhiteSpace(input.Identity) ? "" : $", số định danh {input.Identity}";
        return
        [
            new FormPiece.Text(
                $"{received}, {input.Agency} đã tiếp nhận giải quyết hồ sơ đề nghị {FormWords.Inside(input.Procedure)} của {input.Called} {input.Applicant}{identity}; mã số hồ sơ: {input.DossierCode}."),
            new FormPiece.Text($"Thời gian hẹn trả kết quả giải quyết hồ sơ: {FormWords.Moment(input.DueAt) ?? "………………"}."),
            new FormPiece.Text($"Tuy nhiên, đến nay {input.Agency} chưa trả kết quả giải quyết hồ sơ của {input.Called} đúng thời hạn quy định, vì lý do: {Sentence(letter.Reason)}"),
            new FormPiece.Text($"{input.Agency} xin lỗi {input.Called} vì sự chậm trễ này và sẽ trả kết quả giải quyết hồ sơ vào {FormWords.Moment(letter.PromisedAt) ?? "………………"}."),
            new FormPiece.Text($"Mong nhận được sự thông cảm của {input.Called} vì sự chậm trễ này./."),
        ];
    }

    private static IEnumerable<FormPiece> StopText(FormInput input, FormLetter letter) =>
    [
        new FormPiece.Text(
            $"{FormWords.Moment(input.ReceivedAt)}, {input.Head.Desk} đã tiếp nhận hồ sơ mã số {input.DossierCode} của {input.Called} {input.Applicant} về việc {FormWords.Inside(input.Procedure)}."),
        new FormPiece.Text($"{(letter.IsByApplicant ? "Căn cứ đề nghị dừng giải quyết hồ sơ của người nộp" : "Căn cứ")}: {Sentence(letter.StopWish ?? letter.Reason)}"),
        new FormPiece.Text($"{input.Agency} thông báo dừng giải quyết hồ sơ nêu trên kể từ {FormWords.Moment(letter.At)}."),
        new FormPiece.Text("Giấy tờ trả lại người nộp gồm:"),
        new FormPiece.Numbered((letter.Items ?? []).Count > 0 ? letter.Items! : ["Không có"]),
        new FormPiece.Text($"Phí, lệ phí đã thu và cách xử lý: {Sentence(letter.Money ?? "không thu phí, lệ phí")}"),
        new FormPiece.Text($"Xin thông báo để {input.Called} được biết./."),
    ];

    private static string Sentence(string? text) => $"{(text ?? "………………").Trim().TrimEnd('.')}.";
}
