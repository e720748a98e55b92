using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>A unit, a group of units or a post as it is named in the text.</summary>
/// <param name="Name">As printed, with the head put before it where the text names several at once ("UBND các phường A, B").</param>
/// <param name="Span">Where it stands.</param>
internal sealed record UnitMention(string Name, SourceSpan Span)
{
    /// <summary>What a later "B" after a comma stands for: "UBND phường" after "UBND các phường A".</summary>
    public string? MemberPrefix { get; init; }

    public bool IsGroup { get; init; }

    public bool IsPerson { get; init; }

    /// <summary>"đơn vị này": points to the unit named last.</summary>
    public bool IsAnaphora { get; init; }
}

/// <summary>Units read from a sentence and the word after the last one.</summary>
internal sealed record UnitList(IReadOnlyList<UnitMention> Units, int End)
{
    public static UnitList None(int at) => new([], at);
}
