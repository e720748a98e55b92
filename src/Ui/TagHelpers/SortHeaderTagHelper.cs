using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;sort-th by="due" default="true"&gt;Hạn&lt;/sort-th&gt;</c>: a column heading that sorts by a plain link
/// (<c>?sort=due</c>, <c>?sort=-due</c>) and tells screen readers the present order, which hand-written headings forget.
/// </summary>
[HtmlTargetElement("sort-th")]
public sealed class SortHeaderTagHelper(Texts texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The column's name in the query.</summary>
    public string By { get; set; } = "";

    /// <summary>The list is sorted by this column when the query says nothing.</summary>
    public bool Default { get; set; }

    /// <summary>The first click sorts downwards: for counts, where the largest matters.</summary>
    public bool DescendingFirst { get; set; }

    /// <summary>Right-aligned, for figures.</summary>
    public bool Numeric { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var order = PresentOrder();
        var next = order switch
        {
            "ascending" => "-" + By,
            "descending" => By,
            _ => DescendingFirst ? "-" + By : By,
        };
        var url = QueryLink.Change(ViewContext.HttpContext.Request, (QueryLink.Sort, next));

        output.Become("th", Numeric ? "sort num" : "sort");
        output.Attributes.SetAttribute("scope", "col");
        if (order is not null)
        {
            output.Attributes.SetAttribute("aria-sort", order);
        }

        var arrow = Html.Tag("span", "sort-arrow", order switch { "ascending" => "▲", "descending" => "▼", _ => "↕" });
        output.Content.AppendHtml(Html.Tag("a").With("href", url).Swapping(url)
            .With("title", next[0] == '-' ? texts["Xếp giảm dần"] : texts["Xếp tăng dần"])
            .Add(content)
            .Add(arrow.With("aria-hidden", "true")));
    }

    private string? PresentOrder()
    {
        var sort = ViewContext.HttpContext.Request.Query[QueryLink.Sort].ToString();
        if (sort.Length == 0)
        {
            return Default ? (DescendingFirst ? "descending" : "ascending") : null;
        }

        return sort == By ? "ascending" : sort == "-" + By ? "descending" : null;
    }
}
