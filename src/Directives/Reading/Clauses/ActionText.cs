using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>Shortens an action for display: its limit, a leading "và" and dangling joints go.</summary>
internal static class ActionText
{
    private static readonly Regex Dangling = Pattern.Of(@"(?:,| và|;|:|-| xong| hoàn thành| thời hạn| và hoàn thành|\(| vào)+ *$");
    private static readonly Regex Leading = Pattern.Of(@"^(?:, *|và |; *|đồng thời |: *)+");

    public static string Shorten(MappedText action, FoundDeadline? deadline)
    {
        string text = action.Text;
        if (deadline is not null && text.IndexOf(deadline.Text.Text, StringComparison.Ordinal) is int at and >= 0)
        {
            string before = Dangling.Replace(text[..at].TrimEnd(), "");
            string after = text[(at + deadline.Text.Length)..].Trim(' ', ',', ')', ':');
            text = before.Length > 0 && after.Length > 0 ? $"{before} {after}" : before + after;
        }

        return Leading.Replace(Dangling.Replace(text.Trim(' ', ';', '.', ',', ')'), ""), "");
    }
}
