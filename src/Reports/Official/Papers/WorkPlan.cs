using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;

namespace NamRo.Reports.Official.Papers;

/// <summary>"Kế hoạch" with "Phụ lục phân công" on landscape pages (documents.md 7.5).</summary>
internal static class WorkPlan
{
    public static OfficialPaper Build(WorkPlanInput input)
    {
        Block[] blocks =
        [
            new Block.Heading(1, "MỤC ĐÍCH, YÊU CẦU"), new Block.Items(ListMarks.Number, input.Aims),
            new Block.Heading(1, "NỘI DUNG"), new Block.Items(ListMarks.Number, input.Contents),
            new Block.Paragraph("Phân công nhiệm vụ cụ thể tại phụ lục kèm theo."),
            new Block.Heading(1, "TỔ CHỨC THỰC HIỆN"), new Block.Items(ListMarks.Number, input.CarryingOut),
        ];
        return input.Office.Paper(PaperKind.Plan, input.Subject, blocks, []) with
        {
            Bases = input.Bases,
            Annexes = [Annex(input.AnnexTitle, input.Allotments)],
        };
    }

    /// <summary>The annex alone, for any paper that allots work.</summary>
    public static Annex Annex(string? title, IReadOnlyList<WorkAllotment> allotments) =>
        new(string.IsNullOrWhiteSpace(title) ? "Phân công nhiệm vụ" : title, [new Block.Table(WorkAllotment.Table(allotments))], Landscape: true);
}
