namespace NamRo.Kernel.Rules;

/// <summary>
/// A rule of the field refused an act. The message is a Vietnamese sentence that says what is wrong and the way out; it is the key under
/// which the reader's language is found. Pages show it with status 422, the API as a problem document with <see cref="Code"/>.
/// </summary>
public class RuleException : Exception
{
    public RuleException(string code, FormattableString message)
        : base(message?.ToString(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")))
    {
        ArgumentNullException.ThrowIfNull(message);
        Code = code;
        Sentence = message;
    }

    /// <summary>Stable name of the rule for programs, in kebab-case with dots, such as <c>case.submit.not-holder</c>.</summary>
    public string Code { get; }

    /// <summary>The Vietnamese sentence with its arguments kept apart, so that it can be said in another language.</summary>
    public FormattableString Sentence { get; }

    /// <summary>What the same reader may do instead now, as names of verbs; empty when nothing helps.</summary>
    public IReadOnlyList<string> AllowedNow { get; init; } = [];

    /// <summary>The field of the form that the refusal speaks of, when there is one.</summary>
    public string? Field { get; init; }
}
