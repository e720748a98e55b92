using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;error-summary /&gt;</c>: everything that is wrong, in one place that gets the focus, each linked to its field. The layout places
/// it; a page needs none of its own.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(Texts texts) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .SelectMany(s => s.Value!.Errors.Select(e => (Field: s.Key, Message: Message(e))))
            .Distinct()
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("div", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "");
        var title = errors.Count == 1 ? texts["Chưa làm được"] : texts["Chưa làm được: {0} chỗ cần sửa", errors.Count];
        output.Content.AppendHtml(Html.Tag("h2", null, title));
        output.Content.AppendHtml(Html.Tag("ul").Add(errors.Select(e => Line(e.Field, e.Message))));
    }

    private static TagBuilder Line(string field, string message) => Html.Tag("li").Add(
        Html.LinkOrSpan(field.Length == 0 ? null : "#" + TagBuilder.CreateSanitizedId(field, "_"), null, message));

    private string Message(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? texts["Không đọc được giá trị."] : error.ErrorMessage;
}
