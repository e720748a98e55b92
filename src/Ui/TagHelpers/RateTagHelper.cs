using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;rate part="1204" whole="1291" href="…" /&gt;</c>: 93,3 % (1.204/1.291). Exists so that no rate is shown without its denominator.
/// </summary>
[HtmlTargetElement("rate", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RateTagHelper : TagHelper
{
    public long Part { get; set; }

    public long Whole { get; set; }

    /// <summary>Opens the rows of the numerator.</summary>
    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("span", "rate");
        var text = Whole == 0 ? "–" : Format.Percent((decimal)Part / Whole);
        output.Content.AppendHtml(Html.LinkOrSpan(Whole == 0 ? null : Href, "rate-value", text));
        output.Content.AppendHtml(Html.Tag("span", "rate-fraction", $" ({Format.Number(Part)}/{Format.Number(Whole)})"));
    }
}
