using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;count-link count="12" href="…" /&gt;</c>: a figure that opens exactly the rows it counts. Exists so that figures look alike and a
/// zero is no link to an empty page.
/// </summary>
[HtmlTargetElement("count-link", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CountLinkTagHelper : TagHelper
{
    private StatusTone? tone;

    public long Count { get; set; }

    public string? Href { get; set; }

    /// <summary>Colours the figure when it is not zero; the column heading says the word.</summary>
    public StatusTone Tone { get => tone.GetValueOrDefault(); set => tone = value; }

    /// <summary>What the figure counts, for readers who hear the link out of its table: "việc quá hạn của Phòng Nội vụ".</summary>
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var linked = Count != 0 && !string.IsNullOrEmpty(Href);
        var colour = tone is { } own && Count != 0 ? " " + own.CssClass() : "";
        output.Become(linked ? "a" : "span", (Count == 0 ? "count count-zero" : "count") + colour);
        if (linked)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        output.Content.Append(Format.Number(Count));
        if (linked && Label is not null)
        {
            output.Content.AppendHtml(Html.Tag("span", "visually-hidden", " " + Label));
        }
    }
}
