using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;tile tone="DoneInTime" label="Xong đúng hạn" value="1.204" note="80,3 % tổng số" href="…" /&gt;</c>: a figure of the overview.
/// Tiles stand inside <c>&lt;div class="tiles"&gt;</c>.
/// </summary>
[HtmlTargetElement("tile")]
public sealed class TileTagHelper : TagHelper
{
    private StatusTone? tone;

    /// <summary>Left out, the tile carries the brand's colour. Not nullable, so that views may write the bare name of the tone.</summary>
    public StatusTone Tone { get => tone.GetValueOrDefault(); set => tone = value; }

    public string Label { get; set; } = "";

    /// <summary>The figure as text, already formatted.</summary>
    public string Value { get; set; } = "";

    public string? Note { get; set; }

    /// <summary>Opens exactly the rows that the figure counts.</summary>
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become(Href is null ? "div" : "a", tone is { } own ? $"tile {own.CssClass()}" : "tile tile-rate");
        if (Href is not null)
        {
            output.Attributes.SetAttribute("href", Href);
        }

        var label = Html.Tag("span", "tile-label");
        if (tone is { } shaped)
        {
            label.Add(Html.Shape(shaped));
        }

        output.Content.AppendHtml(label.Text(Label));
        output.Content.AppendHtml(Html.Tag("strong", "tile-value", Value));
        if (Note is not null)
        {
            output.Content.AppendHtml(Html.Tag("span", "tile-note", Note));
        }

        output.Content.AppendHtml(content);
    }
}
