namespace NamRo.Ui.Models;

/// <summary>An event in the story of a piece of work.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Who">The person, with "thay …" for a deputy; or the system.</param>
/// <param name="What">The sentence.</param>
public sealed record TimelineEntry(DateTime At, string Who, string What)
{
    /// <summary>What it meant for the deadline, in red: "chậm 2 ngày".</summary>
    public string? Warning { get; init; }

    /// <summary>The reason or remark that was given.</summary>
    public string? Note { get; init; }

    public StatusTone? Tone { get; init; }
}
