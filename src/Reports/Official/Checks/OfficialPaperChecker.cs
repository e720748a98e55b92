using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Rules;

namespace NamRo.Reports.Official.Checks;

/// <summary>Reads a DOCX back and lists where it departs from the rule of its date (documents.md 9). Elements are told by their styles.</summary>
internal static class OfficialPaperChecker
{
    /// <exception cref="RuleException">The bytes are no DOCX, or no rule holds on the date.</exception>
    public static IReadOnlyList<Finding> Check(Stream docx, CheckContext context)
    {
        var rule = FormatRuleBook.Default.For(context.Family, context.Date);
        var paper = PaperReader.Read(docx);
        return
        [
            .. PageChecks.Run(paper, rule),
            .. TypeChecks.Run(paper, rule),
            .. HeadChecks.Run(paper, context),
            .. ClosingChecks.Run(paper, rule),
            .. AuthorityChecks.Run(paper, rule, context),
        ];
    }
}
