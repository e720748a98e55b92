using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;
using NamRo.Ui.Models;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;clears-strip clears="Model.Clears" /&gt;</c>. Exists so that the five clears stand in the same order on every page, and a missing
/// one always says what to do.
/// </summary>
[HtmlTargetElement("clears-strip", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClearsStripTagHelper(Texts texts) : TagHelper
{
    public IReadOnlyList<ClearView> Clears { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("ul", "clears");
        output.Attributes.SetAttribute("aria-label", texts["Năm rõ"].ToString());
        foreach (var clear in Clears.OrderBy(c => c.Place))
        {
            output.Content.AppendHtml(Item(clear));
        }
    }

    private static TagBuilder Remedy(ClearView clear) => Html.LinkOrSpan(clear.RemedyHref, "clear-remedy", clear.Remedy);

    private TagBuilder Item(ClearView clear)
    {
        var tone = clear.IsClear ? StatusTone.DoneInTime : StatusTone.Overdue;
        var name = Html.Tag("span", "clear-name").Add(Html.Shape(tone)).Text(clear.Name);
        if (!clear.IsClear)
        {
            name.Text(": ").Text(clear.OverrideReason is null ? texts["còn thiếu"] : texts["bỏ qua có lý do"]);
        }

        return Html.Tag("li", clear.IsClear ? "clear" : "clear clear-missing").Add(
            name,
            clear.Value is null ? null : Html.Tag("strong", "clear-value", clear.Value),
            clear.Detail is null ? null : Html.Tag("span", "clear-detail", clear.Detail),
            clear.OverrideReason is null ? null : Html.Tag("span", "clear-detail", texts["Lý do: {0}", clear.OverrideReason]),
            clear.IsClear || clear.Remedy is null ? null : Remedy(clear));
    }
}
