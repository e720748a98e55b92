using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Directives.Documents;

/// <summary>
/// A remark of the reader for the person who reviews. The Vietnamese sentence and its arguments are kept apart, so that it can be said in
/// another language.
/// </summary>
/// <param name="Field">The field it is about: <c>lead</c>, <c>coordinate</c>, <c>monitor</c>, <c>deadline</c>; null for the whole.</param>
/// <param name="Candidates">Units that may be meant, likeliest first.</param>
internal sealed record StoredNote(string Sentence, IReadOnlyList<string> Arguments, string? Field = null, IReadOnlyList<UnitId>? Candidates = null)
{
    public static StoredNote Of(string? field, string sentence, params string[] arguments) => new(sentence, arguments, field);

    public string Say(Texts texts) => texts[Sentence, [.. Arguments]];
}

/// <summary>A clause of the text as the reader understood it; offsets count in the stored text.</summary>
/// <param name="NotATaskBecause">Name of the reason when it gives no work.</param>
internal sealed record StoredClause(string Anchor, int Start, int Length, string Kind, string? NotATaskBecause);
