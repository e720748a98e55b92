using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;due at="Model.DueAt" why-href="…" /&gt;</c> or <c>day="…"</c>: the deadline, with the way to the trace that says why it is that one.
/// Without either it says that there is no deadline.
/// </summary>
[HtmlTargetElement("due", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DueTagHelper(Texts texts) : TagHelper
{
    /// <summary>Instant, UTC.</summary>
    public DateTime? At { get; set; }

    /// <summary>Day, when the hour doesn't matter.</summary>
    public DateOnly? Day { get; set; }

    public string? WhyHref { get; set; }

    /// <summary>Said instead of a date: "thường xuyên, rà soát mỗi quý".</summary>
    public string? Otherwise { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("span", "due");
        if (At is null && Day is null)
        {
            output.Content.Append(string.IsNullOrEmpty(Otherwise) ? texts["Không có hạn"] : Otherwise);
        }
        else
        {
            output.Content.Append(texts["Hạn"] + " ");
            output.Content.AppendHtml(Time());
        }

        if (!string.IsNullOrEmpty(WhyHref))
        {
            output.Content.Append(" · ");
            output.Content.AppendHtml(Html.Tag("a", null, texts["vì sao có hạn này?"]).With("href", WhyHref));
        }
    }

    private TagBuilder Time() => At is { } at
        ? Html.Tag("time", null, Format.Moment(at)).With("datetime", Format.Machine(at))
        : Html.Tag("time", null, Format.Date(Day!.Value)).With("datetime", Day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
