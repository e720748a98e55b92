using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Sheets;

namespace NamRo.OneStop.Counting;

/// <summary>The table and the rows behind a figure as workbooks. Official reports are Vietnamese whatever the reader reads.</summary>
internal static class CountingSheets
{
    private static readonly (int Column, string Head)[] Heads =
    [
        (3, "Tiếp nhận: tổng số (3)"), (4, "Trong kỳ, trực tuyến (4)"), (5, "Trong kỳ, trực tiếp và bưu chính (5)"), (6, "Từ kỳ trước (6)"),
        (7, "Đã giải quyết: tổng số (7)"), (8, "Trước hạn (8)"), (9, "Đúng hạn (9)"), (10, "Quá hạn (10)"),
        (11, "Đang giải quyết: tổng số (11)"), (12, "Trong hạn (12)"), (13, "Quá hạn (13)"),
    ];

    /// <summary>What else of a dossier the index and the companion counts look at, each a column that says x or nothing.</summary>
    private static readonly (string Head, Func<DossierFacts, bool> Holds)[] Marks =
    [
        ("Kết quả điện tử", f => f.IsResultElectronic), ("Lưu kho cá nhân", f => f.IsInPersonalVault), ("Giấy tờ đã số hóa", Has(DossierMarks.Digitised)),
        ("Dùng lại dữ liệu", Has(DossierMarks.DataReused)), ("Dữ liệu dân cư", Has(DossierMarks.PopulationData)), ("Có yêu cầu nộp tiền", Has(DossierMarks.MoneyOwed)),
        ("Nộp tiền qua Cổng", Has(DossierMarks.PaidOnline)), ("Ngoài địa bàn", Has(DossierMarks.OutOfArea)), ("Đã xin lỗi", f => f.PromisedAt is not null),
        ("Xin lỗi muộn", Has(DossierMarks.LateApology)), ("Không hài lòng", f => f.IsDisliked),
    ];

    public static byte[] Table(PeriodTable table, string unit, string head) => SheetWriter.ToBytes(
    [
        new Sheet
        {
            Name = "II.06",
            TitleLines = ["Tình hình, kết quả giải quyết thủ tục hành chính (Biểu II.06)", unit, Days(table.Period)],
            Columns = [new("STT (1)", 8), new($"{head} (2)", 46), .. Heads.Select(h => new SheetColumn(h.Head, 14))],
            Rows = table.Rows.Append(table.Total).Select((r, i) => Line(r, i + 1)),
            Notes = ["Cột 3 = 4 + 5 + 6 = 7 + 11; cột 7 = 8 + 9 + 10; cột 11 = 12 + 13. Hồ sơ rút, từ chối, trả lại được tính đúng hạn."],
        },
    ]);

    /// <summary>The rows behind a figure with every date that places them, so that the figure can be counted again.</summary>
    public static byte[] Rows(IEnumerable<DossierFacts> facts, Period period, Func<DossierFacts, string> unit) => SheetWriter.ToBytes(
    [
        new Sheet
        {
            Name = "Hồ sơ",
            TitleLines = ["Danh sách hồ sơ", Days(period)],
            Columns =
            [
                new("Mã hồ sơ", 26), new("Mã thủ tục", 14), new("Lĩnh vực", 30), new("Đơn vị giải quyết", 30), new("Hình thức nộp", 14), new("Ngày nhận", 12),
                new("Ngày hẹn trả", 12), new("Ngày xong", 12), new("Kết thúc", 20), new("Chờ người nộp từ ngày", 14), new("Chờ giấy tờ", 12), new("Số lần yêu cầu bổ sung", 12),
                .. Marks.Select(m => new SheetColumn(m.Head, 12)),
            ],
            Rows = facts.Select(f => (IReadOnlyList<SheetCell>)
            [
                SheetCell.Of(f.Code), SheetCell.Of(f.ProcedureCode), SheetCell.Of(f.Field), SheetCell.Of(unit(f)), SheetCell.Of(f.Channel.ToString()),
                SheetCell.Of((DateOnly?)f.ReceivedOn), SheetCell.Of(f.DueOn), SheetCell.Of(f.FinishedOn), SheetCell.Of(f.Ending.ToString()),
                SheetCell.Of(f.WaitsSince is { } at ? Kernel.WorkingTime.OfficeClock.DayOf(at) : null), SheetCell.Of(f.WaitsForPapers ? "x" : null),
                SheetCell.Of((long)f.Supplements), .. Marks.Select(m => SheetCell.Of(m.Holds(f) ? "x" : null)),
            ]),
        },
    ]);

    public static byte[] Index(IndexScore score, Period period, string unit) => SheetWriter.ToBytes(
    [
        new Sheet
        {
            Name = "Chỉ số 766",
            TitleLines = ["Bộ chỉ số phục vụ người dân, doanh nghiệp (Quyết định 766/QĐ-TTg)", unit, Days(period)],
            Columns = [new("Nhóm", 30), new("Chỉ số", 46), new("Tử số", 12), new("Mẫu số", 12), new("Điểm", 10), new("Tối đa", 10)],
            Rows = score.Groups.SelectMany(g => g.Items.Select(i => (IReadOnlyList<SheetCell>)
            [
                SheetCell.Of(g.Definition.Name), SheetCell.Of(i.Definition.Name), i.Ratio is { } r ? SheetCell.Of(r.Part) : SheetCell.Of("chưa có số liệu"),
                i.Ratio is { } w ? SheetCell.Of(w.Whole) : default, SheetCell.Of(i.Points), SheetCell.Of(i.Definition.Max),
            ])),
        },
    ]);

    private static Func<DossierFacts, bool> Has(DossierMarks mark) => f => (f.Flags & mark) != 0;

    private static IReadOnlyList<SheetCell> Line(PeriodTable.Row row, int number) =>
    [
        row.Key.Length == 0 ? default : SheetCell.Of((long)number), SheetCell.Of(row.Name), .. Heads.Select(h => SheetCell.Of((long)row[h.Column])),
    ];

    private static string Days(Period period) => $"Từ ngày {PaperDate.InDigits(period.From)} đến ngày {PaperDate.InDigits(period.To)}";
}
