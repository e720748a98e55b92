using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Rules;

namespace NamRo.Reports.Official.Papers;

/// <summary>"Thông báo" of allotted work: basis, table, who follows it up.</summary>
internal static class AssignmentNotice
{
    public static OfficialPaper Build(AssignmentNoticeInput input)
    {
        Rule.Require(
            input.Allotments.Count > 0,
            "notice.nothing",
            $"Không có nhiệm vụ nào để thông báo. Hãy chọn ít nhất một nhiệm vụ.",
            "Allotments");
        var name = input.Office.Issuer.Name;
        var bases = input.Bases.Count == 0 ? "" : $"Thực hiện {string.Join("; ", input.Bases)}, ";
        Block[] blocks =
        [
            new Block.Paragraph($"{bases}{name} thông báo phân công nhiệm vụ như sau:"),
            new Block.Table(WorkAllotment.Table(input.Allotments)),
            new Block.Paragraph(
                "Các cơ quan, đơn vị được giao chủ trì có trách nhiệm tổ chức thực hiện đúng thời hạn, bảo đảm chất lượng sản phẩm; kịp thời báo cáo "
                + "khó khăn, vướng mắc trước khi hết hạn."),
            new Block.Paragraph(
                $"Giao {input.FollowedBy} theo dõi, đôn đốc và tổng hợp kết quả thực hiện. {name} thông báo để các cơ quan, đơn vị biết, thực hiện."),
        ];
        return input.Office.Paper(PaperKind.Notice, input.Subject, blocks, []);
    }
}
