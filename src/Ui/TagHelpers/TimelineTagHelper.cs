using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NamRo.Ui.Models;

namespace NamRo.Ui.TagHelpers;

/// <summary><c>&lt;timeline entries="Model.History" /&gt;</c>: what happened, newest first as given, each with who and when.</summary>
[HtmlTargetElement("timeline", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimelineTagHelper : TagHelper
{
    public IReadOnlyList<TimelineEntry> Entries { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("ol", "timeline");
        foreach (var entry in Entries)
        {
            output.Content.AppendHtml(Item(entry));
        }
    }

    private static TagBuilder Item(TimelineEntry entry)
    {
        var what = Html.Tag("div", "timeline-what", entry.What);
        if (entry.Warning is not null)
        {
            what.Text(", ").Add(Html.Tag("strong", "tone-overdue", entry.Warning));
        }

        var when = Html.Tag("div", "timeline-when")
            .Add(Html.Tag("time", null, Format.Moment(entry.At)).With("datetime", Format.Machine(entry.At)))
            .Text(" · " + entry.Who);
        return Html.Tag("li", entry.Tone?.CssClass()).Add(
            what,
            entry.Note is null ? null : Html.Tag("blockquote", "timeline-note", entry.Note),
            when);
    }
}
