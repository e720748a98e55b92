using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;filter-form&gt;fields&lt;/filter-form&gt;</c>: a GET form over a list. Exists so that filtering keeps the order, drops the paging key,
/// can be bookmarked, and offers the way back whenever something is filtered.
/// </summary>
[HtmlTargetElement("filter-form")]
public sealed class FilterFormTagHelper(Texts texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Query values that are part of the page's address, not of the filter; they are carried along. Comma-separated.</summary>
    public string Keep { get; set; } = "";

    /// <summary>Tells the fields inside that they filter: there, nothing is required and saying so is noise.</summary>
    public override void Init(TagHelperContext context) => context.Items[typeof(FilterFormTagHelper)] = true;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var request = ViewContext.HttpContext.Request;
        var path = request.PathBase + request.Path;
        output.Become("form", "filter");
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("action", path.Value);
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("aria-label", texts["Lọc danh sách"].ToString());
        output.Attributes.SetAttribute("hx-get", path.Value);
        foreach (var (name, value) in Swap.Attributes)
        {
            output.Attributes.SetAttribute(name, value);
        }

        string[] kept = [QueryLink.Sort, .. Keep.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        foreach (var name in kept.Where(request.Query.ContainsKey))
        {
            output.Content.AppendHtml(Html.Tag("input").With("type", "hidden").With("name", name).With("value", request.Query[name]).Void());
        }

        output.Content.AppendHtml(content);
        output.Content.AppendHtml(Buttons(kept));
    }

    private TagBuilder Buttons(string[] kept)
    {
        var request = ViewContext.HttpContext.Request;
        var filtered = request.Query.Any(q =>
            !kept.Contains(q.Key) && q.Key is not (QueryLink.After or QueryLink.Before) && !string.IsNullOrEmpty(q.Value));
        var buttons = Html.Tag("div", "filter-buttons").Add(Html.Tag("button", "btn btn-outline-primary", texts["Lọc"]).With("type", "submit"));
        if (filtered)
        {
            var names = request.Query.Keys.Except(kept).Select(k => (k, (string?)null)).ToArray();
            var url = QueryLink.Change(request, names);
            buttons.Add(Html.Tag("a", "btn btn-link", texts["Bỏ lọc"]).With("href", url).Swapping(url));
        }

        return buttons;
    }
}
