using NamRo.Kernel.Identity;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Sheets;

namespace NamRo.OneStop.Counting;

/// <summary>The scoring of a desk as a workbook; Vietnamese whatever the reader reads.</summary>
internal static class DeskScoreSheets
{
    public static byte[] Write(DeskScoreTable table, Func<UnitId, string> name, Period period, string unit)
    {
        string[] Titles(string title) => [title, unit, $"Từ ngày {PaperDate.InDigits(period.From)} đến ngày {PaperDate.InDigits(period.To)}"];
        return SheetWriter.ToBytes(
        [
            new Sheet
            {
                Name = "Chín chỉ số", TitleLines = Titles("Chấm điểm bộ phận một cửa"),
                Columns = [new("STT", 6), new("Chỉ số", 70), new("Điểm", 10), new("2 điểm", 10), new("1 điểm", 10), new("0 điểm", 10), new("Nguồn", 40)],
                Rows = table.Lines.Select(l => (IReadOnlyList<SheetCell>)
                [
                    SheetCell.Of((long)l.Index.Number), SheetCell.Of(l.Index.Name), l.Points is { } p ? SheetCell.Of(p) : SheetCell.Of("chưa có số liệu"),
                    .. new[] { 2, 1, 0 }.Select(n => l.Counted.Count == 0 ? default : SheetCell.Of((long)l.Counted.Count(x => x == n))),
                    SheetCell.Of(l.Counted.Count > 0 ? "tính từ hồ sơ" : l.OfReflections is not null ? "tính từ phản ánh" : l.Outside?.Source),
                ]),
                Notes = [$"Tổng {table.Total} điểm trên {table.Known} điểm có số liệu, tối đa {table.Max} điểm.", DeskScoreBook.Circular01.LegalBasis],
            },
            new Sheet
            {
                Name = "Theo đơn vị", TitleLines = Titles("Thời gian của từng đơn vị tham gia giải quyết"),
                Columns = [new("Đơn vị", 46), new("Hồ sơ", 10), new("Sớm hơn", 10), new("Đúng bằng", 10), new("Lâu hơn", 10)],
                Rows = table.Units.Select(u => (IReadOnlyList<SheetCell>)
                    [SheetCell.Of(name(u.Unit)), SheetCell.Of((long)u.Points.Count), .. new[] { 2, 1, 0 }.Select(n => SheetCell.Of((long)u.Points.Count(x => x == n)))]),
            },
        ]);
    }
}
