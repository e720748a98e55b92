using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;status-chip tone="Overdue"&gt;Quá hạn 2 ngày&lt;/status-chip&gt;</c>. Exists so that a status is the same word, shape and colour
/// everywhere; without content it says the tone's own word.
/// </summary>
[HtmlTargetElement("status-chip")]
public sealed class StatusChipTagHelper(Texts texts) : TagHelper
{
    public StatusTone Tone { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("span", $"chip {Tone.CssClass()}");
        output.Content.AppendHtml(Html.Shape(Tone));
        if (content.IsEmptyOrWhiteSpace)
        {
            output.Content.Append(texts[Tone.Word()].ToString());
        }
        else
        {
            output.Content.AppendHtml(content);
        }
    }
}
