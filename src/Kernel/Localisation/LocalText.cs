using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace NamRo.Kernel.Localisation;

/// <summary>
/// A sentence in the reader's language. In a view it is written HTML-encoded, arguments too unless they are HTML themselves;
/// as a string it is plain text.
/// </summary>
public sealed class LocalText(string format, params object?[] arguments) : IHtmlContent
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator string?(LocalText? text) => text?.ToString();

    /// <summary>The sentence as plain text, not encoded.</summary>
    public override string ToString() => arguments.Length == 0
        ? format
        : string.Format(CultureInfo.CurrentCulture, format, Array.ConvertAll(arguments, a => TextArgument.From(Plain(a))));

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        if (arguments.Length == 0)
        {
            encoder.Encode(writer, format);
        }
        else
        {
            new HtmlFormattableString(CultureInfo.CurrentCulture, encoder.Encode(format), Array.ConvertAll(arguments, TextArgument.From))
                .WriteTo(writer, encoder);
        }
    }

    private static object? Plain(object? argument) => argument is IHtmlContent and not LocalText ? Html(argument) : argument;

    private static string Html(object argument)
    {
        using var writer = new StringWriter(CultureInfo.CurrentCulture);
        ((IHtmlContent)argument).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
