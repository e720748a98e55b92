namespace NamRo.Directives.Reading.Grammar;

/// <summary>Who is to act, with whom, and where in the sentence the action begins.</summary>
internal sealed record Assignment(IReadOnlyList<UnitMention> Lead, IReadOnlyList<UnitMention> Coordinate, int ActionStart, Evidence Evidence)
{
    /// <summary>A colon, "chủ trì" or a trigger stands between the one addressed and the action.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>"Y phối hợp": those named are partners of the lead named before.</summary>
    public bool IsPartner { get; init; }

    /// <summary>"đã", "đang", "chưa" follow: a statement, no assignment.</summary>
    public bool IsStatement { get; init; }

    public bool HasTrigger { get; init; }

    /// <summary>The issuer itself: it gives work and seldom receives it.</summary>
    public bool IsIssuer { get; init; }

    /// <summary>For "Việc ... do X thực hiện": where the work before the lead ends; 0 otherwise.</summary>
    public int WorkEnd { get; init; }
}
