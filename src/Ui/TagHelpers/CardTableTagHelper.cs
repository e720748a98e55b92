using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;table class="table" cards&gt;</c>: on a phone each row becomes a card whose lines are named by the column. Exists because the names
/// must stand on every cell, and copying headings into each row by hand goes wrong. A cell with its own <c>data-label</c> keeps it.
/// Not for tables with merged or nested cells.
/// </summary>
[HtmlTargetElement("table", Attributes = "cards")]
public sealed partial class CardTableTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = (await output.GetChildContentAsync()).GetContent();
        output.Become("table", "cards");
        output.Attributes.RemoveAll("cards");
        output.Content.SetHtmlContent(Label(content));
    }

    private static string Label(string table)
    {
        var head = table.IndexOf("</thead>", StringComparison.OrdinalIgnoreCase);
        if (head < 0)
        {
            return table;
        }

        var labels = HeadCell().Matches(table[..head]).Select(m => Attribute(m.Groups["text"].Value)).ToArray();
        var result = new StringBuilder(table.Length * 2).Append(table, 0, head);
        var (at, column) = (head, 0);
        foreach (Match tag in RowOrCell().Matches(table, head))
        {
            if (tag.Groups["cell"].Success)
            {
                if (column < labels.Length && !tag.Value.Contains("data-label", StringComparison.Ordinal))
                {
                    result.Append(table, at, tag.Index + 3 - at).Append(" data-label=\"").Append(labels[column]).Append('"');
                    at = tag.Index + 3;
                }

                column++;
            }
            else
            {
                column = 0;
            }
        }

        return result.Append(table, at, table.Length - at).ToString();
    }

    /// <summary>The heading's words without its markup and without the sorting arrow.</summary>
    private static string Attribute(string heading) =>
        WebUtility.HtmlDecode(AnyTag().Replace(Arrow().Replace(heading, ""), "")).Trim().Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex("<th\\b[^>]*>(?<text>.*?)</th>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex HeadCell();

    [GeneratedRegex("<(?<cell>td|th)\\b[^>]*>|<tr\\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex RowOrCell();

    [GeneratedRegex("<span[^>]*sort-arrow[^>]*>[^<]*</span>", RegexOptions.NonBacktracking)]
    private static partial Regex Arrow();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex AnyTag();
}
