using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;panel heading="Diễn biến"&gt;…&lt;/panel&gt;</c>: a white card that is a named region; <c>now="true"</c> marks the one panel that says what
/// is to be done next.
/// </summary>
[HtmlTargetElement("panel")]
public sealed class PanelTagHelper : TagHelper
{
    public string? Heading { get; set; }

    public bool Now { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("section", Now ? "panel panel-now" : "panel");
        if (Heading is not null)
        {
            var id = "panel-" + context.UniqueId;
            output.Attributes.SetAttribute("aria-labelledby", id);
            output.Content.AppendHtml(Html.Tag("h2", null, Heading).With("id", id));
        }

        output.Content.AppendHtml(content);
    }
}
