namespace NamRo.Kernel.Papers.Model;

/// <summary>
/// Who issues the paper, as the left half of the header shows it. Lines are typed in capitals; one that is too wide for its column is
/// broken before the name of the place.
/// </summary>
public sealed record IssuingBody
{
    /// <summary>The body's name as it is written inside a sentence, such as "Ủy ban nhân dân quận Thanh Khuê".</summary>
    public required string Name { get; init; }

    /// <summary>The body one level up, not bold. May be empty.</summary>
    public IReadOnlyList<string> SuperiorLines { get; init; } = [];

    /// <summary>The issuing body itself, bold.</summary>
    public required IReadOnlyList<string> BodyLines { get; init; }

    /// <summary>The body's symbol in the number, such as UBND, QU or MTTQ-BTT.</summary>
    public required string Symbol { get; init; }

    /// <summary>The drafting unit's symbol, which a State letter carries.</summary>
    public string? Drafter { get; init; }
}
