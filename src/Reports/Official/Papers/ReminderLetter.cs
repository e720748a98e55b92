using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Rules;

namespace NamRo.Reports.Official.Papers;

/// <summary>"Công văn đôn đốc": reminds units of work that is late or soon due (documents.md 7.5). For State, Party and Front alike.</summary>
internal static class ReminderLetter
{
    public static OfficialPaper Build(ReminderLetterInput input)
    {
        Rule.Require(input.Rows.Count > 0, "reminder.nothing", $"Không có nhiệm vụ nào để đôn đốc. Hãy chọn ít nhất một nhiệm vụ.", "Rows");
        Rule.Require(
            input.ReportBy >= input.Office.Date,
            "reminder.report-by.past",
            $"Hạn báo cáo ({input.ReportBy}) không được trước ngày văn bản ({input.Office.Date}).",
            "ReportBy");
        return input.Office.Paper(PaperKind.Letter, input.Subject, [Opening(input), new Block.Table(Work(input)), .. Demands(input)], ["Như trên"]) with
        {
            Addressees = input.Addressees,
        };
    }

    private static Block.Paragraph Opening(ReminderLetterInput input)
    {
        var bases = input.Bases.Count == 0 ? "" : $"Thực hiện {string.Join("; ", input.Bases)}, ";
        var name = input.Office.Issuer.Name;
        var open = PaperFigures.Count(input.Rows.Count);
        var late = PaperFigures.Count(input.Rows.Count(r => r.Standing.DaysLate > 0));
        var sentence = $"{bases}{name} đã giao nhiệm vụ cho các cơ quan, đơn vị. Qua theo dõi, tính đến ngày {PaperDate.InDigits(input.AsOf)}, "
            + $"còn {open} nhiệm vụ chưa hoàn thành, trong đó {late} nhiệm vụ đã quá hạn, cụ thể như sau:";
        return new Block.Paragraph(sentence);
    }

    private static PaperTable Work(ReminderLetterInput input)
    {
        return new()
        {
            Columns =
            [
                new("STT", 5, PaperAlign.Center),
                new("Nhiệm vụ", 27),
                new("Văn bản giao", 16),
                new("Đơn vị chủ trì", 15),
                new("Hạn", 12.5m, PaperAlign.Center),
                new("Tình trạng", 12, PaperAlign.Center),
                new("Số ngày quá hạn", 8, PaperAlign.Center),
                new("Lần đôn đốc", 8, PaperAlign.Center),
            ],
            Rows = input.Rows.Select((row, i) => Cells(row, i + 1)).ToList(),
        };
    }

    private static IReadOnlyList<string> Cells(ReminderLetterInput.Row row, int number) =>
    [
        PaperFigures.Count(number),
        row.Work,
        row.AssignedBy,
        row.LeadUnit,
        row.Due is { } due ? PaperDate.InDigits(due) : "Thường xuyên",
        row.Standing.State,
        PaperFigures.Count(row.Standing.DaysLate),
        PaperFigures.Count(row.Standing.Reminder),
    ];

    private static IEnumerable<Block> Demands(ReminderLetterInput input)
    {
        var name = input.Office.Issuer.Name;
        yield return new Block.Paragraph([
            new($"{name} yêu cầu người đứng đầu các cơ quan, đơn vị nêu trên tập trung chỉ đạo thực hiện; báo cáo kết quả, làm rõ nguyên nhân chậm "
                + $"và trách nhiệm của tập thể, cá nhân liên quan, gửi về {input.ReportTo} "),
            new($"chậm nhất ngày {PaperDate.InDigits(input.ReportBy)}", Bold: true),
            new(" để tổng hợp."),
        ]);
        yield return new Block.Paragraph($"{name} đề nghị các cơ quan, đơn vị nghiêm túc thực hiện.");
    }
}
