namespace NamRo.Directives.Reading.Layout;

/// <summary>The levels of numbering, outermost first (task-extraction.md 4).</summary>
internal enum MarkerLevel
{
    Part,
    Article,
    Roman,
    Number,
    Decimal,
    Letter,
    Dash,
    Plus,
}

/// <summary>A marker found at the beginning of a line.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Label">As it is written in an anchor: "II", "3", "1.2", "đ"; empty for dashes and pluses, which are counted.</param>
/// <param name="Ordinal">Its place in its series, from 1; for "1.2" the last number.</param>
/// <param name="Length">Characters up to where the text of the item begins.</param>
internal sealed record Marker(MarkerLevel Level, string Label, int Ordinal, int Length);
