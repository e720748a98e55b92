namespace NamRo.Directives.Reading.Deadlines;

/// <summary>The kinds of time limit (task-extraction.md 7).</summary>
internal enum DeadlineKind
{
    None,
    Date,
    Month,
    Quarter,
    Year,
    Recurring,
    Relative,
}

/// <summary>A time limit found in a text.</summary>
/// <param name="Start">Where its fragment begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its value in the grammar of task-extraction.md 7.</param>
/// <param name="Rank">The lower, the more it says; of two limits of one clause the lower rank wins.</param>
internal sealed record DeadlineMatch(int Start, int End, DeadlineKind Kind, string Value, int Rank)
{
    public bool IsSameAs(DeadlineMatch other) => Kind == other.Kind && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public bool Overlaps(DeadlineMatch other) => Start < other.End && other.Start < End;
}
