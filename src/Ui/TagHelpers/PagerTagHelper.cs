using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;pager next="@Model.NextKey" previous="@Model.PreviousKey" shown="50" total="1204" /&gt;</c>: pages by key
/// (<c>?after=key</c>, <c>?before=key</c>), because numbered pages get slower the further one goes and shift while one reads.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(Texts texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Key of the last row shown, when more follow.</summary>
    public string? Next { get; set; }

    /// <summary>Key of the first row shown, when rows come before it.</summary>
    public string? Previous { get; set; }

    /// <summary>Rows on this page.</summary>
    public int Shown { get; set; }

    /// <summary>Rows of the whole list, when known.</summary>
    public long? Total { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("nav", "pager");
        output.Attributes.SetAttribute("aria-label", texts["Trang"].ToString());
        output.Content.AppendHtml(Html.Tag("span", "pager-count", Count()).With("data-count", ""));
        if (!string.IsNullOrEmpty(Previous))
        {
            output.Content.AppendHtml(Link(texts["« Về đầu"], null, null));
            output.Content.AppendHtml(Link(texts["‹ Trang trước"], (QueryLink.Before, Previous), "prev"));
        }

        if (!string.IsNullOrEmpty(Next))
        {
            output.Content.AppendHtml(Link(texts["Trang sau ›"], (QueryLink.After, Next), "next"));
        }
    }

    private string Count() => Total is { } total
        ? texts["Hiện {0} trên {1} dòng", Format.Number(Shown), Format.Number(total)]
        : texts["Hiện {0} dòng", Format.Number(Shown)];

    private TagBuilder Link(string text, (string Name, string? Value)? key, string? relation)
    {
        var request = ViewContext.HttpContext.Request;
        var url = key is { } k ? QueryLink.Change(request, k) : QueryLink.Change(request);
        return Html.Tag("a", "btn btn-sm btn-outline-secondary", text).With("href", url).With("rel", relation).Swapping(url);
    }
}
