using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace NamRo.Kernel.Text;

/// <summary>
/// Checks a text property with <see cref="PlainText"/>. Null passes: whether the field must be filled says the type or [Required].
/// A text of white space alone is refused unless <see cref="AllowBlank"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public abstract class PlainTextAttribute(TextShape shape, int maxLength) : ValidationAttribute
{
    public TextShape Shape { get; } = shape;

    public int MaxLength { get; } = maxLength;

    /// <summary>Whether white space alone is accepted; for optional fields.</summary>
    public bool AllowBlank { get; init; }

    public override bool RequiresValidationContext => true;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not string text || Fault(text) is not { } fault)
        {
            return ValidationResult.Success;
        }

        string[]? members = validationContext.MemberName is { } member ? [member] : null;
        return new ValidationResult(Say(fault.Sentence, validationContext), members);
    }

    /// <summary>The fault of the text under this attribute, or null.</summary>
    public TextFault? Fault(string text)
    {
        return !AllowBlank && PlainText.IsBlank(text) ? PlainText.Blank : PlainText.Check(text, Shape, MaxLength);
    }

    private static string Say(FormattableString sentence, ValidationContext context)
    {
        return context.GetService(typeof(IStringLocalizerFactory)) is IStringLocalizerFactory factory
            ? factory.Create(typeof(PlainText))[sentence.Format, sentence.GetArguments()!]
            : sentence.ToString(CultureInfo.GetCultureInfo("vi-VN"));
    }
}

/// <summary>One line of at most <paramref name="maxLength"/> characters.</summary>
public sealed class LineTextAttribute(int maxLength) : PlainTextAttribute(TextShape.Line, maxLength);

/// <summary>Text of several lines, at most <paramref name="maxLength"/> characters.</summary>
public sealed class BlockTextAttribute(int maxLength) : PlainTextAttribute(TextShape.Block, maxLength);

/// <summary>A person's name.</summary>
public sealed class PersonNameAttribute() : PlainTextAttribute(TextShape.PersonName, PlainText.PersonNameLength);

/// <summary>A login name: ASCII only, so that no two look the same.</summary>
public sealed class LoginNameAttribute() : PlainTextAttribute(TextShape.LoginName, PlainText.LoginNameLength);
