using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Localisation;
using NamRo.Ui.Models;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// Draws a chart with positions in per cent across and in pixels down, so that it fits any width without a scale that would shrink its text.
/// </summary>
internal sealed class ChartDrawing(IReadOnlyList<string> labels, IReadOnlyList<TrendSeries> series, bool percent)
{
    private const double Top = 18;
    private const double Bottom = 196;
    private const int Height = 222;
    private const int Steps = 4;

    /// <summary>Room at the left for the names of the axis, in per cent.</summary>
    private const double Gutter = 6;

    private readonly double least = percent && series.All(s => !s.Bars) ? PercentFloor(series.SelectMany(s => s.Values).Min() ?? 0) : 0;
    private readonly double most = percent ? 100 : NiceCeiling(series.SelectMany(s => s.Values).Max() ?? 0);

    public static string LineClass(int index) => index == 0 ? "line" : $"line dash-{Math.Min(index, 2)}";

    public static string Say(decimal? value, bool percent) => value is not { } v ? "–"
        : percent ? Format.Number(v) + (Texts.InEnglish ? "%" : "\u00a0%")
        : Format.Number(v);

    public TagBuilder Draw(string id, string title, string description)
    {
        var svg = Html.Tag("svg").With("role", "img").With("width", "100%").With("height", $"{Height}")
            .With("aria-labelledby", $"{id}-title {id}-desc")
            .Add(Html.Tag("title", null, title).With("id", $"{id}-title"), Html.Tag("desc", null, description).With("id", $"{id}-desc"));
        return svg.Add(Grid()).Add(Columns()).Add(Lines()).Add(Names()).Add(Scale());
    }

    /// <summary>The next 1, 2, 4, 6, 8 or 10 times a power of ten that quarters into figures worth reading.</summary>
    internal static double NiceCeiling(decimal most)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max((double)most, 4))));
        return new[] { 1, 2, 4, 6, 8, 10 }.Select(f => f * power).First(c => c >= (double)most && c >= 4);
    }

    /// <summary>
    /// Rates that all lie high are drawn from 60 or 80 on, or nothing could be seen; the scale says so. Columns always start at zero.
    /// </summary>
    internal static double PercentFloor(decimal least) => least >= 82 ? 80 : least >= 63 ? 60 : 0;

    private IEnumerable<TagBuilder> Grid()
    {
        for (var step = 0; step <= Steps; step++)
        {
            var y = Html.Svg(Y(AtStep(step)));
            yield return Html.Tag("line", step == 0 ? "axis" : "grid").With("x1", "0").With("x2", "100%").With("y1", y).With("y2", y);
        }
    }

    private IEnumerable<TagBuilder> Columns()
    {
        var bars = series.Where(s => s.Bars).ToList();
        var width = (100 - Gutter) / Math.Max(labels.Count, 1) * 0.6 / Math.Max(bars.Count, 1);
        foreach (var (s, index) in bars.Select((s, i) => (s, i)))
        {
            for (var i = 0; i < labels.Count; i++)
            {
                if (s.Values[i] is { } value)
                {
                    var x = X(i) + ((index - bars.Count / 2.0) * width);
                    yield return Html.Tag("rect", "column " + s.Tone.CssClass()).With("x", Html.Svg(x) + "%").With("width", Html.Svg(width * 0.92) + "%")
                        .With("y", Html.Svg(Y((double)value))).With("height", Html.Svg(Bottom - Y((double)value)));
                }
            }
        }
    }

    private IEnumerable<TagBuilder> Lines()
    {
        foreach (var (s, index) in series.Select((s, i) => (s, i)).Where(p => !p.s.Bars))
        {
            var group = Html.Tag("g", s.Tone.CssClass());
            for (var i = 0; i < labels.Count; i++)
            {
                if (i > 0 && s.Values[i - 1] is { } from && s.Values[i] is { } to)
                {
                    group.Add(Html.Tag("line", LineClass(index)).With("x1", Html.Svg(X(i - 1)) + "%").With("x2", Html.Svg(X(i)) + "%")
                        .With("y1", Html.Svg(Y((double)from))).With("y2", Html.Svg(Y((double)to))));
                }
            }

            yield return group.Add(s.Values.Select((v, i) => (v, i)).Where(p => p.v is not null).Select(p =>
                Html.Tag("circle", "point").With("cx", Html.Svg(X(p.i)) + "%").With("cy", Html.Svg(Y((double)p.v!.Value))).With("r", "3.5")));
        }
    }

    /// <summary>Two names of three give way where the chart is narrow; counted from the newest, which always stays.</summary>
    private IEnumerable<TagBuilder> Names() => labels.Select((label, i) =>
        Html.Tag("text", (labels.Count - 1 - i) % 3 == 0 ? "name" : "name name-minor")
            .With("x", Html.Svg(X(i)) + "%").With("y", $"{Bottom + 18}").With("text-anchor", "middle").Text(label));

    /// <summary>Names of the grid lines, last so that they stay readable where they meet a line. The lowest is said when it isn't zero.</summary>
    private IEnumerable<TagBuilder> Scale() => Enumerable.Range(0, Steps + 1).Where(step => step > 0 || least > 0).Select(step =>
        Html.Tag("text", "scale").With("x", "0").With("y", Html.Svg(Y(AtStep(step)) - 4)).Text(Say((decimal)AtStep(step), percent)));

    private double AtStep(int step) => least + ((most - least) * step / Steps);

    private double X(int index) => Gutter + ((index + 0.5) * (100 - Gutter) / labels.Count);

    private double Y(double value) => Bottom - ((Math.Clamp(value, least, most) - least) / (most - least) * (Bottom - Top));
}
