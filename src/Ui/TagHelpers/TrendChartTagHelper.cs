using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;
using NamRo.Ui.Models;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;trend-chart heading="…" labels="Model.Months" series="Model.Series" /&gt;</c>: lines and columns over time, drawn on the server so that
/// they print, need no script and keep their text size on a phone; the same figures stand in a table below.
/// </summary>
[HtmlTargetElement("trend-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TrendChartTagHelper(Texts texts) : TagHelper
{
    public string Heading { get; set; } = "";

    /// <summary>One sentence that says what the chart shows, for those who don't see it.</summary>
    public string? Description { get; set; }

    /// <summary>Names of the points of time, oldest first.</summary>
    public IReadOnlyList<string> Labels { get; set; } = [];

    public IReadOnlyList<TrendSeries> Series { get; set; } = [];

    /// <summary>The figures are percentages: the axis ends at 100 and carries the sign.</summary>
    public bool Percent { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Series.Any(s => s.Values.Count != Labels.Count))
        {
            throw new InvalidOperationException("Every series of a chart needs one value for each label.");
        }

        output.Become("figure", "chart");
        output.Content.AppendHtml(Html.Tag("figcaption", "chart-heading", Heading));
        output.Content.AppendHtml(Key());
        output.Content.AppendHtml(new ChartDrawing(Labels, Series, Percent).Draw(
            $"chart-{context.UniqueId}", Heading, Description ?? texts["Số liệu đầy đủ ở bảng bên dưới."]));
        output.Content.AppendHtml(Html.Tag("details").Add(Html.Tag("summary", null, texts["Xem bảng số liệu"]), Table()));
    }

    private TagBuilder Key() => Html.Tag("ul", "chart-key").Add(Series.Select((s, i) =>
    {
        var sample = Html.Tag("svg", s.Tone.CssClass()).With("aria-hidden", "true").Add(s.Bars
            ? Html.Tag("rect", "column").With("width", "12").With("height", "10").With("x", "7")
            : Html.Tag("line", ChartDrawing.LineClass(i)).With("x1", "0").With("x2", "26").With("y1", "5").With("y2", "5"));
        return Html.Tag("li").Add(sample).Text(s.Name);
    }));

    private TagBuilder Table()
    {
        var head = Html.Tag("tr").Add(Html.Tag("th", null, texts["Thời gian"]).With("scope", "col"))
            .Add(Series.Select(s => Html.Tag("th", "num", s.Name).With("scope", "col")));
        var rows = Labels.Select((label, i) => Html.Tag("tr").Add(Html.Tag("th", null, label).With("scope", "row"))
            .Add(Series.Select(s => Html.Tag("td", "num", ChartDrawing.Say(s.Values[i], Percent)))));
        return Html.Tag("table", "table").Add(
            Html.Tag("caption", "visually-hidden", Heading), Html.Tag("thead").Add(head), Html.Tag("tbody").Add(rows));
    }
}
