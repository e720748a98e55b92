using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Kernel.Localisation;
using NamRo.Ui.Models;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// <c>&lt;ledger-bar spans="Model.Ledger" /&gt;</c>: who held the work and for how long, as a bar in order of time with its table below.
/// Exists because the two must agree, and because bars without inline styles are awkward to write.
/// </summary>
[HtmlTargetElement("ledger-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LedgerBarTagHelper(Texts texts) : TagHelper
{
    /// <summary>Widths in pixels for which a name must fit on its part of the bar; below, the table alone says it.</summary>
    private const double WideBar = 640;
    private const double PhoneBar = 320;
    private const double LetterWidth = 7.2;
    private const double LabelPadding = 18;

    public IReadOnlyList<LedgerSpan> Spans { get; set; } = [];

    /// <summary>Title of the table; "Ai đang giữ, giữ bao lâu" when not given.</summary>
    public string? Caption { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "ledger");
        var total = Spans.Sum(s => (long)s.Minutes);
        if (total > 0)
        {
            output.Content.AppendHtml(Bar(total, "hatch-" + context.UniqueId));
        }

        output.Content.AppendHtml(Table(total));
    }

    private static string KindClass(LedgerKind kind) => kind switch
    {
        LedgerKind.Working => "seg-working",
        LedgerKind.Waiting => "seg-waiting",
        LedgerKind.Citizen => "seg-citizen",
        _ => "seg-pause",
    };

    /// <summary>Stripes, so that waiting differs from working on grey paper too.</summary>
    private static TagBuilder Hatch(string id) => Html.Tag("defs").Add(
        Html.Tag("pattern").With("id", id).With("width", "7").With("height", "7").With("patternUnits", "userSpaceOnUse")
            .With("patternTransform", "rotate(45)")
            .Add(Html.Tag("rect", "hatch-line").With("width", "2").With("height", "7")));

    private static TagBuilder Segment(LedgerSpan span, double from, double share, string hatch)
    {
        var segment = Html.Tag("svg", "seg " + KindClass(span.Kind))
            .With("x", Html.Svg(from) + "%").With("width", Html.Svg(share) + "%").With("height", "100%");
        segment.Add(Html.Tag("rect").With("width", "100%").With("height", "100%"));
        if (span.Kind != LedgerKind.Working)
        {
            segment.Add(Html.Tag("rect").With("width", "100%").With("height", "100%").With("fill", $"url(#{hatch})"));
        }

        if (from > 0)
        {
            segment.Add(Html.Tag("rect", "seg-edge").With("width", "2").With("height", "100%"));
        }

        return Fits(span.BarLabel, share, WideBar) ? segment.Add(Name(span.BarLabel, share)) : segment;
    }

    private static TagBuilder Name(string label, double share) =>
        Html.Tag("text", Fits(label, share, PhoneBar) ? null : "wide-only").With("x", "9").With("y", "50%").With("dy", ".36em").Text(label);

    private static bool Fits(string label, double share, double bar) => (label.Length * LetterWidth) + LabelPadding <= bar * share / 100;

    private TagBuilder Bar(long total, string hatch)
    {
        var bar = Html.Tag("svg", "ledger-bar").With("role", "img").With("height", "28").With("width", "100%")
            .With("aria-label", texts["Các khoảng thời gian theo thứ tự; bảng bên dưới nêu từng người giữ"])
            .Add(Hatch(hatch));
        var before = 0L;
        foreach (var span in Spans.Where(s => s.Minutes > 0))
        {
            bar.Add(Segment(span, before * 100.0 / total, span.Minutes * 100.0 / total, hatch));
            before += span.Minutes;
        }

        return bar;
    }

    private TagBuilder Table(long total)
    {
        var holders = Spans.GroupBy(s => (s.Label, s.Kind)).ToList();
        var shares = Shares.Of([.. holders.Select(h => h.Sum(s => (long)s.Minutes))]);
        var body = Html.Tag("tbody").Add(holders.Select((h, i) => Row([.. h], shares[i])));
        var foot = Html.Tag("tfoot").Add(Html.Tag("tr").Add(
            Html.Tag("th", null, texts["Cộng"]).With("scope", "row"),
            Html.Tag("td", "num", Format.Duration(total)),
            Html.Tag("td", "num", total > 0 ? Share(100) : "–")));
        return Html.Tag("table", "ledger-table").Add(
            Html.Tag("caption", "visually-hidden", Caption ?? texts["Ai đang giữ, giữ bao lâu"]),
            Html.Tag("thead", "visually-hidden").Add(Html.Tag("tr").Add(
                Head(texts["Người giữ"]), Head(texts["Thời gian làm việc"]), Head(texts["Tỷ lệ"]))),
            body,
            foot);
    }

    private static TagBuilder Head(string text) => Html.Tag("th", null, text).With("scope", "col");

    private TagBuilder Row(IReadOnlyList<LedgerSpan> spans, int share)
    {
        var first = spans[0];
        var details = spans.Select(s => s.Detail).OfType<string>().Distinct().ToList();
        var name = Html.Tag("th").With("scope", "row").Add(Swatch(first.Kind)).Text(first.Label);
        name.Add(Html.Tag("span", "ledger-kind", " · " + Kind(first.Kind)));
        if (details.Count > 0)
        {
            name.Add(Html.Tag("span", "ledger-detail", string.Join("; ", details)));
        }

        if (spans.Any(s => s.IsCurrent))
        {
            name.Add(Html.Tag("span", "ledger-now", texts["đang giữ"]));
        }

        return Html.Tag("tr").Add(
            name,
            Html.Tag("td", "num").Add(Html.Tag("strong", null, Format.Duration(spans.Sum(s => (long)s.Minutes)))),
            Html.Tag("td", "num muted", Share(share)));
    }

    private static string Share(int share) => share.ToString(CultureInfo.InvariantCulture) + (Texts.InEnglish ? "%" : "\u00a0%");

    private static TagBuilder Swatch(LedgerKind kind) => Html.Tag("svg", "swatch " + KindClass(kind)).With("viewBox", "0 0 12 12")
        .With("aria-hidden", "true").Add(Html.Tag("rect").With("width", "12").With("height", "12").With("rx", "3"));

    private string Kind(LedgerKind kind) => kind switch
    {
        LedgerKind.Working => texts["đang xử lý"],
        LedgerKind.Waiting => texts["chờ trả lời"],
        LedgerKind.Citizen => texts["chờ người dân"],
        _ => texts["tạm dừng"],
    };
}
