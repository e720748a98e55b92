using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;
using NamRo.Ui.Models;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;page-head title="…" crumbs="…"&gt;status, due, number&lt;/page-head&gt;</c>: path, the one h1, and the line that answers the page's
/// first question. Also names the browser window.
/// </summary>
[HtmlTargetElement("page-head")]
public sealed class PageHeadTagHelper(Texts texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Title { get; set; } = "";

    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var answer = await output.GetChildContentAsync();
        ViewContext.ViewData["Title"] = Title;
        output.Become("header", "page-head");
        if (Crumbs.Count > 0)
        {
            output.Content.AppendHtml(Html.Tag("nav", "crumbs").With("aria-label", texts["Bạn đang ở"])
                .Add(Html.Tag("ol").Add(Crumbs.Select(c => Html.Tag("li").Add(Html.LinkOrSpan(c.Href, null, c.Text))))));
        }

        output.Content.AppendHtml(Html.Tag("h1", null, Title).With("tabindex", "-1"));
        if (!answer.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Html.Tag("div", "answer").Add(answer));
        }
    }
}
