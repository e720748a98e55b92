using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Acting;

/// <summary>What no draft may hold, whatever its clears: blank or broken text, two leads, a unit both leading and helping.</summary>
internal static class ContentGuard
{
    public const int MaxTitle = 1000;
    public const int MaxLine = 500;

    public static CaseContent Checked(CaseContent content)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(content.Title), "case.content.title", $"Hãy ghi nội dung việc.", "title");
        Rule.Require(content.Title.Length <= MaxTitle, "case.content.title-long", $"Nội dung việc dài quá {MaxTitle} ký tự. Hãy tách việc.", "title");
        Line(content.Product, "product");
        Line(content.JudgedBy, "judgedBy");
        Rule.Require(
            content.Lead is null || !content.Coordinators.Contains(content.Lead.Value), "case.content.lead-helps",
            $"Đơn vị chủ trì không thể đồng thời là đơn vị phối hợp.", "coordinators");
        return content with
        {
            Title = VietnameseText.Nfc(content.Title.Trim()),
            Coordinators = [.. content.Coordinators.Distinct()],
            Watchers = [.. content.Watchers.Distinct()],
        };
    }

    private static void Line(string? text, string field) => Rule.Require(
        text is null || text.Length <= MaxLine, "case.content.line-long", $"Nội dung dài quá {MaxLine} ký tự.", field);
}
