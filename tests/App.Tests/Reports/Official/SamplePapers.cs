using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Reports.Official.Papers;

namespace NamRo.App.Tests.Reports.Official;

/// <summary>Papers of an invented district, one for each family.</summary>
internal static class SamplePapers
{
    public static PaperOffice StateOffice(int? number = 7) => new()
    {
        Family = LayoutFamily.State,
        Date = new DateOnly(2023, 11, 15),
        Number = number,
        Place = "Thanh Khuê",
        Issuer = new IssuingBody
        {
            Name = "Ủy ban nhân dân quận Thanh Khuê",
            SuperiorLines = ["ỦY BAN NHÂN DÂN THÀNH PHỐ VÂN GIANG"],
            BodyLines = ["ỦY BAN NHÂN DÂN QUẬN THANH KHUÊ"],
            Symbol = "UBND",
            Drafter = "VP",
        },
        Signature = new Signature
        {
            Authorities = [new(SigningManner.Collective, "ỦY BAN NHÂN DÂN"), new(SigningManner.Deputy, "CHỦ TỊCH")],
            Title = "PHÓ CHỦ TỊCH",
            Name = "Trần Minh Khoát",
        },
        Recipients = new Recipients(["Chủ tịch, các Phó Chủ tịch UBND quận", "Văn phòng HĐND và UBND quận"], "VT, VP"),
    };

    public static PaperOffice PartyOffice(DateOnly? date = null) => new()
    {
        Family = LayoutFamily.Party,
        Date = date ?? new DateOnly(2024, 2, 5),
        Number = 127,
        Place = "Thanh Khuê",
        Issuer = new IssuingBody
        {
            Name = "Ban Thường vụ Quận ủy",
            SuperiorLines = ["ĐẢNG BỘ THÀNH PHỐ VÂN GIANG"],
            BodyLines = ["QUẬN ỦY THANH KHUÊ"],
            Symbol = "QU",
        },
        Signature = new Signature
        {
            Authorities = [new(SigningManner.Collective, "BAN THƯỜNG VỤ")],
            Title = "PHÓ BÍ THƯ",
            Name = "Lê Thị Hoài Sương",
        },
        Recipients = new Recipients(["Các đồng chí Ủy viên Ban Thường vụ Quận ủy"], "Văn phòng Quận ủy"),
    };

    public static PaperOffice FrontOffice() => new()
    {
        Family = LayoutFamily.Front,
        Date = new DateOnly(2024, 8, 20),
        Number = 12,
        Place = "Thanh Khuê",
        Issuer = new IssuingBody
        {
            Name = "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam quận",
            SuperiorLines = ["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "QUẬN THANH KHUÊ"],
            BodyLines = ["BAN THƯỜNG TRỰC"],
            Symbol = "MTTQ-BTT",
        },
        Signature = new Signature { Authorities = [new(SigningManner.Collective, "BAN THƯỜNG TRỰC")], Title = "CHỦ TỊCH", Name = "Phạm Văn Tứ" },
        Recipients = new Recipients(["Các phòng, ban liên quan"], "VT"),
    };

    public static OfficialPaper StateLetter() => ReminderLetter.Build(new ReminderLetterInput
    {
        Office = StateOffice(),
        Addressees = ["Phòng Quản lý đô thị", "Phòng Tài nguyên và Môi trường", "Ủy ban nhân dân phường Bến Sưa"],
        Subject = "đôn đốc thực hiện nhiệm vụ quá hạn theo Kế hoạch số 156/KH-UBND",
        Bases = ["Kế hoạch số 156/KH-UBND ngày 20/6/2023 của Ủy ban nhân dân quận Thanh Khuê"],
        AsOf = new DateOnly(2023, 11, 14),
        Rows = LateWork(),
        ReportBy = new DateOnly(2023, 11, 24),
        ReportTo = "Văn phòng HĐND và UBND quận",
    });

    public static OfficialPaper PartyLetter() => ReminderLetter.Build(new ReminderLetterInput
    {
        Office = PartyOffice(),
        Addressees = ["Đảng ủy phường Bến Sưa"],
        Subject = "đôn đốc thực hiện Chỉ thị số 24-CT/TU",
        Bases = ["Chỉ thị số 24-CT/TU, ngày 07/8/2023 của Ban Thường vụ Thành ủy"],
        AsOf = new DateOnly(2024, 2, 2),
        Rows = LateWork(),
        ReportBy = new DateOnly(2024, 2, 20),
        ReportTo = "Văn phòng Quận ủy",
    });

    public static OfficialPaper Report(PaperOffice office, int units = 8) => FollowUpReport.Build(new FollowUpReportInput
    {
        Office = office,
        Subject = office.Family == LayoutFamily.Party
            ? "tình hình thực hiện Chỉ thị số 24-CT/TU sau một năm"
            : "Tình hình thực hiện nhiệm vụ được giao theo Chỉ thị số 24-CT/TU sau một năm triển khai",
        Addressees = ["Thành ủy Vân Giang"],
        Opening = $"{office.Issuer.Name} báo cáo tình hình thực hiện nhiệm vụ như sau:",
        Direction = ["Ban hành kế hoạch và phân công 34 nhóm nhiệm vụ cho các cơ quan, đơn vị.", "Tổ chức giao ban hằng tháng, ban hành 12 thông báo kết luận."],
        Results = new(
            ["Tổng số nhiệm vụ đã giao là 1.512, trong đó hoàn thành 1.321 nhiệm vụ."],
            Enumerable.Range(1, units).Select(i => new FollowUpReportInput.UnitRow($"Ủy ban nhân dân phường số {i}", new(20 + i, 2, 3, i % 3), 1, 0)).ToList(),
            [new("Rà soát quỹ nhà, đất công chưa sử dụng", "156/KH-UBND", "Phòng Quản lý đô thị", new DateOnly(2023, 10, 31), 14)]),
        Assessment = new(["Kỷ luật, kỷ cương hành chính được nâng lên."], ["Một số nhiệm vụ còn chậm.", "Phối hợp chưa chặt chẽ."], []),
        TasksAhead = ["Hoàn thành dứt điểm các nhiệm vụ quá hạn.", "Rà soát quy trình nội bộ."],
        Proposals = ["Đề nghị Thành phố sớm hướng dẫn sắp xếp đơn vị sự nghiệp"],
    });

    public static OfficialPaper Plan() => WorkPlan.Build(new WorkPlanInput
    {
        Office = StateOffice(number: null) with { DayIsOpen = true },
        Subject = "Thực hiện Chỉ thị số 24-CT/TU trên địa bàn quận",
        Bases = ["Luật Tổ chức chính quyền địa phương ngày 19/6/2015", "Chỉ thị số 24-CT/TU ngày 07/8/2023"],
        Aims = ["Nâng cao trách nhiệm người đứng đầu."],
        Contents = ["Rà soát chức năng, nhiệm vụ.", "Công khai quy trình."],
        CarryingOut = ["Các đơn vị báo cáo kết quả trước ngày 25 hằng tháng."],
        Allotments = Enumerable.Range(1, 30).Select(Allotment).ToList(),
    });

    public static OfficialPaper Notice(PaperOffice office) => AssignmentNotice.Build(new AssignmentNoticeInput
    {
        Office = office,
        Subject = "phân công nhiệm vụ thực hiện Chỉ thị số 24-CT/TU",
        Bases = ["Chỉ thị số 24-CT/TU, ngày 07/8/2023 của Ban Thường vụ Thành ủy"],
        Allotments = [Allotment(1), Allotment(2)],
        FollowedBy = "Văn phòng",
    });

    public static WorkAllotment Allotment(int i) => new()
    {
        Work = $"Rà soát, sửa đổi quy chế làm việc và quy trình nội bộ số {i}",
        Lead = "Phòng Nội vụ",
        Coordinating = "Các phòng, ban; UBND các phường",
        Product = "Quyết định",
        Due = i % 4 == 0 ? null : new DateOnly(2023, 12, 1).AddDays(i),
        AnsweringLeader = "Phó Chủ tịch Trần Minh Khoát",
    };

    private static IReadOnlyList<ReminderLetterInput.Row> LateWork() =>
    [
        new("Rà soát quỹ nhà, đất công chưa sử dụng", "156/KH-UBND ngày 20/6/2023", "Phòng Quản lý đô thị", new DateOnly(2023, 10, 31), new("Đang thực hiện", 14, 2)),
        new("Xử lý dứt điểm điểm tập kết rác tự phát", "212/TB-VP ngày 16/8/2023", "UBND phường Bến Sưa", new DateOnly(2023, 11, 20), new("Chờ phối hợp", 0, 1)),
    ];
}
