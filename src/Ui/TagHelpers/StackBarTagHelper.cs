using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;
using NamRo.Ui.Models;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;stack-bar parts="row.Parts" /&gt;</c>: how a unit's work stands, as a thin bar with the same figures in words for those who don't
/// see it.
/// </summary>
[HtmlTargetElement("stack-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StackBarTagHelper(Texts texts) : TagHelper
{
    public IReadOnlyList<StackPart> Parts { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var total = Parts.Sum(p => p.Count);
        var words = string.Join("; ", Parts.Where(p => p.Count > 0).Select(p => $"{p.Label ?? texts[p.Tone.Word()]}: {Format.Number(p.Count)}"));
        output.Become("span", "stack");
        var bar = Html.Tag("svg").With("role", "img").With("width", "100%").With("height", "12")
            .With("aria-label", total == 0 ? texts["Không có việc"] : words);
        bar.Add(Html.Tag("title", null, total == 0 ? texts["Không có việc"] : words));
        bar.Add(Html.Tag("rect", "stack-empty").With("width", "100%").With("height", "12").With("rx", "3"));
        var before = 0L;
        foreach (var part in Parts.Where(p => p.Count > 0))
        {
            bar.Add(Html.Tag("rect", part.Tone.CssClass()).With("x", Html.Svg(before * 100.0 / total) + "%")
                .With("width", Html.Svg(part.Count * 100.0 / total) + "%").With("height", "12"));
            before += part.Count;
        }

        output.Content.AppendHtml(bar);
    }
}
