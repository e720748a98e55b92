using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;

namespace NamRo.Reports.Official.Papers;

/// <summary>"Báo cáo tình hình thực hiện nhiệm vụ" for State, Party and Front (documents.md 7.2).</summary>
internal static class FollowUpReport
{
    private const string Nothing = "Không có.";

    public static OfficialPaper Build(FollowUpReportInput input)
    {
        var blocks = new List<Block>();
        if (!string.IsNullOrWhiteSpace(input.Opening))
        {
            blocks.Add(new Block.Paragraph(input.Opening));
        }

        blocks.AddRange(Section("CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TRIỂN KHAI", input.Direction));
        blocks.AddRange(Results(input.Results));
        blocks.Add(new Block.Heading(1, "ĐÁNH GIÁ CHUNG"));
        blocks.AddRange(Part("Ưu điểm", input.Assessment.Strengths));
        blocks.AddRange(Part("Hạn chế", input.Assessment.Limits));
        blocks.AddRange(Part("Nguyên nhân", input.Assessment.Causes));
        blocks.AddRange(Section("NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", input.TasksAhead));
        blocks.AddRange(Section("ĐỀ XUẤT, KIẾN NGHỊ", input.Proposals));
        return input.Office.Paper(PaperKind.Report, input.Subject, blocks, input.Addressees) with { Addressees = input.Addressees };
    }

    private static IEnumerable<Block> Section(string title, IReadOnlyList<string> lines) => Titled(1, title, lines);

    private static IEnumerable<Block> Part(string title, IReadOnlyList<string> lines) => Titled(2, title, lines);

    private static IEnumerable<Block> Titled(int level, string title, IReadOnlyList<string> lines)
    {
        yield return new Block.Heading(level, title);
        if (lines.Count == 0)
        {
            yield return new Block.Paragraph(Nothing);
        }
        else if (lines.Count == 1)
        {
            yield return new Block.Paragraph(lines[0]);
        }
        else
        {
            yield return new Block.Items(ListMarks.Dash, lines);
        }
    }

    private static IEnumerable<Block> Results(FollowUpReportInput.ResultSection results)
    {
        yield return new Block.Heading(1, "KẾT QUẢ THỰC HIỆN");
        yield return new Block.Heading(2, "Kết quả chung");
        foreach (var sentence in results.Summary)
        {
            yield return new Block.Paragraph(sentence);
        }

        yield return new Block.Table(Units(results.Units));
        yield return new Block.Heading(2, "Nhiệm vụ quá hạn chưa hoàn thành");
        yield return results.Overdue.Count == 0 ? new Block.Paragraph(Nothing) : new Block.Table(Overdue(results.Overdue));
    }

    private static PaperTable Units(IReadOnlyList<FollowUpReportInput.UnitRow> units) => new()
    {
        Caption = "Kết quả thực hiện nhiệm vụ theo đơn vị",
        Note = "Ghi chú: tỷ lệ đúng hạn bằng số nhiệm vụ hoàn thành đúng hạn chia cho tổng số nhiệm vụ đã hoàn thành.",
        Columns =
        [
            new("STT", 5, PaperAlign.Center),
            new("Đơn vị", 25),
            new("Tổng số", 8, PaperAlign.Center),
            new("Hoàn thành đúng hạn", 10, PaperAlign.Center),
            new("Hoàn thành quá hạn", 10, PaperAlign.Center),
            new("Đang làm trong hạn", 10, PaperAlign.Center),
            new("Đang làm quá hạn", 10, PaperAlign.Center),
            new("Tạm dừng", 8, PaperAlign.Center),
            new("Hủy", 6, PaperAlign.Center),
            new("Tỷ lệ đúng hạn", 10, PaperAlign.Center),
        ],
        Rows = units.Select((unit, i) => Cells(PaperFigures.Count(i + 1), unit)).ToList(),
        Total = units.Count == 0 ? null : Cells("", Sum(units)),
    };

    private static IReadOnlyList<string> Cells(string number, FollowUpReportInput.UnitRow unit) =>
    [
        number,
        unit.Unit,
        PaperFigures.Count(unit.Total),
        PaperFigures.Count(unit.Cells.DoneInTime),
        PaperFigures.Count(unit.Cells.DoneLate),
        PaperFigures.Count(unit.Cells.OpenInTime),
        PaperFigures.Count(unit.Cells.OpenLate),
        PaperFigures.Count(unit.Paused),
        PaperFigures.Count(unit.Cancelled),
        PaperFigures.Rate(unit.Cells.DoneInTime, unit.Cells.DoneInTime + unit.Cells.DoneLate),
    ];

    private static FollowUpReportInput.UnitRow Sum(IReadOnlyList<FollowUpReportInput.UnitRow> units) => new(
        "Tổng cộng",
        new(
            units.Sum(u => u.Cells.DoneInTime),
            units.Sum(u => u.Cells.DoneLate),
            units.Sum(u => u.Cells.OpenInTime),
            units.Sum(u => u.Cells.OpenLate)),
        units.Sum(u => u.Paused),
        units.Sum(u => u.Cancelled));

    private static PaperTable Overdue(IReadOnlyList<FollowUpReportInput.OverdueRow> rows) => new()
    {
        Columns =
        [
            new("STT", 6, PaperAlign.Center),
            new("Nhiệm vụ", 36),
            new("Văn bản giao", 19),
            new("Đơn vị chủ trì", 19),
            new("Hạn", 12, PaperAlign.Center),
            new("Số ngày quá hạn", 9, PaperAlign.Center),
        ],
        Rows = rows.Select((row, i) => (IReadOnlyList<string>)
        [
            PaperFigures.Count(i + 1), row.Work, row.AssignedBy, row.LeadUnit, PaperDate.InDigits(row.Due), PaperFigures.Count(row.DaysLate),
        ]).ToList(),
    };
}
