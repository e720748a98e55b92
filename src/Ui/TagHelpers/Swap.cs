using Microsoft.AspNetCore.Mvc.Rendering;

namespace NamRo.Ui.TagHelpers;

/// <summary>
/// Lets a plain link or GET form replace only the page's main part when script runs. The server answers whole pages and never knows.
/// </summary>
internal static class Swap
{
    public static readonly IReadOnlyList<KeyValuePair<string, string>> Attributes =
    [
        new("hx-target", "#main"),
        new("hx-select", "#main"),
        new("hx-swap", "outerHTML show:top"),
        new("hx-push-url", "true"),
    ];

    public static TagBuilder Swapping(this TagBuilder tag, string url)
    {
        tag.Attributes["hx-get"] = url;
        foreach (var (name, value) in Attributes)
        {
            tag.Attributes[name] = value;
        }

        return tag;
    }
}
