using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Papers;

namespace NamRo.App.Tests.OneStop.Papers;

/// <summary>One dossier of an invented place in each era, and every form of it.</summary>
internal static class FormSamples
{
    public static readonly DateOnly Old = new(2023, 8, 7);
    public static readonly DateOnly New = new(2025, 9, 22);

    public static FormInput Input(DateOnly day) => new()
    {
        Head = Head(day),
        DossierCode = $"000.17.22.H61-{day:yyMMdd}-0001",
        Procedure = "Đăng ký biến động đối với trường hợp thay đổi quyền sử dụng đất do chuyển nhượng",
        Applicant = "Nguyễn Thị Sương Mai",
        Identity = "••••••••1234",
        Address = "Số 12 ngõ 5 đường Bến Tre Xanh, tổ dân phố 4, phường Vân Trì",
        Phone = "0912 000 345",
        Email = "suongmai@example.vn",
        Agent = new FormAgent("Trần Văn Lúa", "••••••••5678", "Thôn Đông, xã An Lạc", "0987 000 111", null, "Giấy ủy quyền số 15 ngày 01/8/2023"),
        Request = "Đăng ký biến động quyền sử dụng đất thửa số 45, tờ bản đồ số 12",
        Parts = ["Đơn đăng ký biến động đất đai theo mẫu (bản chính)", "Hợp đồng chuyển nhượng đã công chứng (bản chính)", "Giấy chứng nhận quyền sử dụng đất (bản chính)"],
        Term = FormWords.TermOf("5wd"),
        ReceivedAt = At(day, 9, 20),
        DueAt = At(day.AddDays(7), 9, 20),
        Delivery = "Bộ phận trả kết quả",
        BookVolume = 2,
        BookLine = 37,
        Receiver = "Lê Thị Bông",
        Agency = "Ủy ban nhân dân phường Vân Trì",
        HeadOfAgency = new FormSigner("CHỦ TỊCH", FormSigning.Seal, "Phạm Hữu Tràm"),
        LookUp = $"https://namro.example.vn/tra-cuu/000.17.22.H61-{day:yyMMdd}-0001",
    };

    public static FormHead Head(DateOnly day)
    {
        var rules = RuleSet.On(day);
        return new FormHead("Ủy ban nhân dân phường Vân Trì", rules.DeskName, "Vân Trì", rules);
    }

    public static IEnumerable<FormSheet> All(DateOnly day)
    {
        var input = Input(day);
        var rules = input.Head.Rules;
        string Number(FormKind kind) => $"0012/{rules.Symbols[kind]}";
        var asked = new FormLetter(
            Number(FormKind.Supplement), At(day.AddDays(1), 14, 5), "Hợp đồng chưa có trang ký của bên mua",
            ["Hợp đồng chuyển nhượng đủ các trang", "Tờ khai thuế thu nhập cá nhân"], "bà Lê Thị Bông, số điện thoại 0243 000 222");
        yield return ReceiptForm.Build(input, Number(FormKind.Receipt));
        yield return DeskLetters.Supplement(input, asked);
        yield return DeskLetters.Refusal(input, new FormLetter(Number(FormKind.Refusal), At(day, 10, 0), "Hồ sơ không thuộc thẩm quyền giải quyết của Ủy ban nhân dân phường Vân Trì."));
        yield return AgencyLetters.Apology(
            input, new FormLetter(Number(FormKind.Apology), At(day.AddDays(4), 15, 30), "chờ xác minh ranh giới thửa đất", PromisedAt: At(day.AddDays(11), 9, 0)));
        if (rules.Forms.ContainsKey(FormKind.Stop))
        {
            yield return AgencyLetters.Stop(
                input, new FormLetter(Number(FormKind.Stop), At(day.AddDays(2), 8, 45), Items: ["Giấy chứng nhận quyền sử dụng đất (bản chính)"])
                {
                    StopWish = "đơn ngày 24/9/2025 nộp trực tiếp tại Trung tâm",
                    Money = "lệ phí 50.000 đồng được hoàn trả",
                });
        }

        yield return ControlSheet.Build(input, Number(FormKind.Control), At(day, 9, 20), Hands(day), "Chi nhánh Văn phòng đăng ký đất đai; Đội thuế số 3");
        yield return DossierBook.Build(input.Head, "Đất đai", 2, day, [.. Enumerable.Range(1, 14).Select(i => Line(day, i))]);
    }

    private static List<ControlSheet.Row> Hands(DateOnly day) =>
    [
        new("Trung tâm Phục vụ hành chính công\nLê Thị Bông", "Phòng Kinh tế, Hạ tầng và Đô thị\nĐỗ Văn Kê", At(day, 14, 30), ControlSheet.Outcome(At(day, 14, 30), At(day, 14, 30)), null),
        new("Phòng Kinh tế, Hạ tầng và Đô thị\nĐỗ Văn Kê", "Phòng Kinh tế, Hạ tầng và Đô thị\nVũ Thị Lan Rừng", At(day.AddDays(1), 9, 0), ControlSheet.Outcome(At(day.AddDays(1), 10, 0), At(day.AddDays(1), 9, 0)), "Giao thẩm định"),
        new("Phòng Kinh tế, Hạ tầng và Đô thị\nVũ Thị Lan Rừng", "Văn phòng HĐND và UBND\nHồ Minh Suối", At(day.AddDays(4), 17, 30), ControlSheet.Outcome(At(day.AddDays(3), 9, 0), At(day.AddDays(4), 17, 30)), "Chờ xác minh thực địa"),
    ];

    private static DossierBook.Row Line(DateOnly day, int i) => new(
        i, $"000.17.22.H61-{day:yyMMdd}-{i:0000}", i % 3 == 0 ? "Cấp bản sao trích lục" : "Đăng ký biến động đối với trường hợp thay đổi quyền sử dụng đất",
        i % 2 == 0 ? "Nguyễn Thị Sương Mai" : "Công ty TNHH Gạo Bãi Bồi", "Tổ dân phố 4, phường Vân Trì; 0912 000 345", "UBND phường Vân Trì",
        At(day, 8, 10 + i), At(day.AddDays(5), 8, 10 + i), i % 4 == 0 ? null : At(day.AddDays(4), 16, i), i % 2 == 0 ? "Tại quầy" : "Bưu chính công ích");

    private static DateTime At(DateOnly day, int hour, int minute) => OfficeClock.ToUtc(day, new TimeOnly(hour, minute));
}
