using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;empty-state heading="Chưa có việc nào"&gt;what this page is for, what to do first&lt;/empty-state&gt;</c>: an empty list is a
/// question of the reader's, and this is its answer.
/// </summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Heading { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("div", "empty");
        output.Content.AppendHtml(Html.Tag("p", "empty-heading", Heading));
        output.Content.AppendHtml(content);
    }
}
