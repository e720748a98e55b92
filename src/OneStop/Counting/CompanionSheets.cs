using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Sheets;

namespace NamRo.OneStop.Counting;

/// <summary>Tables 07a and 07b as one workbook of two sheets. Official reports are Vietnamese whatever the reader reads.</summary>
internal static class CompanionSheets
{
    public static byte[] Of(IReadOnlyList<CompanionTables.ReasonRow> reasons, IReadOnlyList<CompanionTables.LevelRow> levels, Period period, string unit) => SheetWriter.ToBytes(
    [
        new Sheet
        {
            Name = "07a",
            TitleLines = ["Nguyên nhân quá hạn trong giải quyết thủ tục hành chính (Biểu 07a)", unit, Days(period)],
            Columns = [new("STT", 8), new("Lĩnh vực", 40), new("Nguyên nhân", 60), new("Số hồ sơ quá hạn", 16)],
            Rows = reasons.Select((r, i) => (IReadOnlyList<SheetCell>)
            [
                SheetCell.Of(i + 1L), SheetCell.Of(r.Field), SheetCell.Of(r.Reason ?? "chưa nêu lý do"), SheetCell.Of((long)r.Count),
            ]),
        },
        new Sheet
        {
            Name = "07b",
            TitleLines = ["Số thủ tục hành chính, quy trình nội bộ (Biểu 07b)", $"Đến ngày {PaperDate.InDigits(period.To)}"],
            Columns = [new("STT", 8), new("Cấp", 12), new("Số thủ tục hành chính", 18), new("Thực hiện theo cơ chế một cửa", 18), new("Số quy trình nội bộ", 18)],
            Rows = levels.Select((l, i) => (IReadOnlyList<SheetCell>)
            [
                SheetCell.Of(i + 1L), SheetCell.Of(l.Level), SheetCell.Of((long)l.Procedures), SheetCell.Of((long)l.UnderOneStop), SheetCell.Of((long)l.Processes),
            ]),
        },
    ]);

    private static string Days(Period period) => $"Từ ngày {PaperDate.InDigits(period.From)} đến ngày {PaperDate.InDigits(period.To)}";
}
