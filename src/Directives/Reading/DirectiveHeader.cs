using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading;

/// <summary>A value read from the text and the stretch it was read from.</summary>
internal sealed record ReadValue(string Value, SourceSpan Span);

/// <summary>What the head of a document says of itself; a field that was not found is null (task-extraction.md 3).</summary>
internal sealed record DirectiveHeader(
    ReadValue? Number, ReadValue? Symbol, ReadValue? Kind, ReadValue? Issuer, ReadValue? Subject, ReadValue? DateText, DateOnly? Date)
{
    public static DirectiveHeader Empty { get; } = new(null, null, null, null, null, null, null);
}
