using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace NamRo.Ui.TagHelpers;

/// <summary>Short ways to build encoded markup in tag helpers.</summary>
internal static class Html
{
    public static TagBuilder Tag(string name, string? cssClass = null, string? text = null)
    {
        var tag = new TagBuilder(name);
        if (cssClass is not null)
        {
            tag.AddCssClass(cssClass);
        }

        if (text is not null)
        {
            tag.InnerHtml.Append(text);
        }

        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string name, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, params IHtmlContent?[] children)
    {
        foreach (var child in children)
        {
            if (child is not null)
            {
                tag.InnerHtml.AppendHtml(child);
            }
        }

        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, IEnumerable<IHtmlContent> children) => tag.Add([.. children]);

    public static TagBuilder Text(this TagBuilder tag, string text)
    {
        tag.InnerHtml.Append(text);
        return tag;
    }

    /// <summary>An element without an end tag.</summary>
    public static TagBuilder Void(this TagBuilder tag)
    {
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>A link, or plain text when there is no address.</summary>
    public static TagBuilder LinkOrSpan(string? href, string? cssClass = null, string? text = null) =>
        Tag(href is null ? "span" : "a", cssClass, text).With("href", href);

    /// <summary>A coordinate for an SVG attribute.</summary>
    public static string Svg(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Starts the element of a tag helper with a class beside those the page gave.</summary>
    public static void Become(this TagHelperOutput output, string name, string cssClass)
    {
        output.TagName = name;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.TryGetAttribute("class", out var given);
        output.Attributes.SetAttribute("class", given is null ? cssClass : $"{cssClass} {given.Value}");
    }

    /// <summary>Replaces the element of a tag helper by what it built.</summary>
    public static void ReplaceBy(this TagHelperOutput output, params IHtmlContent[] content)
    {
        output.TagName = null;
        output.Content.Clear();
        foreach (var part in content)
        {
            output.Content.AppendHtml(part);
        }
    }

    /// <summary>The shape of a tone; decoration, since the word stands beside it.</summary>
    public static TagBuilder Shape(StatusTone tone)
    {
        var path = Tag("path").With("d", tone.ShapePath());
        return Tag("svg", "shape").With("viewBox", "0 0 12 12").With("aria-hidden", "true").Add(path);
    }
}
