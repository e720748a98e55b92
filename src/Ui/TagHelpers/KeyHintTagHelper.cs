using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;key-hint keys="J K"&gt;chuyển việc&lt;/key-hint&gt;</c>: a shortcut shown where it works. Hidden without script and on touch screens,
/// where it would be untrue.
/// </summary>
[HtmlTargetElement("key-hint")]
public sealed class KeyHintTagHelper : TagHelper
{
    /// <summary>Keys parted by spaces.</summary>
    public string Keys { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("span", "key-hint");
        foreach (var key in Keys.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            output.Content.AppendHtml(Html.Tag("kbd", null, key)).Append(" ");
        }

        output.Content.AppendHtml(content);
    }
}
