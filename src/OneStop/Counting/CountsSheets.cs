using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Sheets;

namespace NamRo.OneStop.Counting;

/// <summary>The companion counts as a workbook; Vietnamese whatever the reader reads.</summary>
internal static class CountsSheets
{
    public static byte[] Write(
        IReadOnlyList<CompanionCount> counts, IReadOnlyList<ProcedureTime> times, Period period, string unit)
    {
        string[] Titles(string title) => [title, unit, $"Từ ngày {PaperDate.InDigits(period.From)} đến ngày {PaperDate.InDigits(period.To)}"];
        return SheetWriter.ToBytes(
        [
            new Sheet
            {
                Name = "Số liệu kèm theo", TitleLines = Titles("Số liệu kèm theo Biểu II.06"),
                Columns = [new("Số liệu", 70), new("Số hồ sơ", 12), new("Trên tổng số", 12), new("Tỷ lệ", 12)],
                Rows = counts.Select(c => (IReadOnlyList<SheetCell>)
                [
                    SheetCell.Of(c.Name), SheetCell.Of(c.Ratio.Part), SheetCell.Of(c.Ratio.Whole), c.Ratio.Whole == 0 ? default : SheetCell.Rate(c.Ratio.Part, c.Ratio.Whole),
                ]),
            },
            new Sheet
            {
                Name = "Thời gian", TitleLines = Titles("Thời gian giải quyết trung bình"),
                Columns = [new("Mã thủ tục", 14), new("Thủ tục", 70), new("Số hồ sơ", 12), new("Giờ làm việc trung bình", 16)],
                Rows = times.Select(t => (IReadOnlyList<SheetCell>)[SheetCell.Of(t.Code), SheetCell.Of(t.Name), SheetCell.Of((long)t.Dossiers), SheetCell.Of(t.MeanHours)]),
            },
        ]);
    }
}
