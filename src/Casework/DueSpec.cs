using NamRo.Kernel.WorkingTime;

namespace NamRo.Casework;

/// <summary>How the due date of a case was given. The date itself is always derived from it, never typed over.</summary>
public enum DueKind
{
    /// <summary>None given yet; passes no gate.</summary>
    None,

    /// <summary>By the close of office on a day.</summary>
    Date,

    /// <summary>A term from the receipt of the work, such as <c>5wd</c>, <c>4h</c>, <c>20d</c>.</summary>
    Term,

    /// <summary>Regular work without an end, reviewed in a rhythm.</summary>
    Continuous,
}

/// <param name="Kind">Which of the other fields counts.</param>
/// <param name="Date">The last day, for <see cref="DueKind.Date"/>; office day, inclusive.</param>
/// <param name="Term">The term, for <see cref="DueKind.Term"/>.</param>
/// <param name="Rhythm">The review rhythm, for <see cref="DueKind.Continuous"/>; grammar of task-extraction.md section 7.</param>
/// <param name="Text">The words of the basis document, when it has some.</param>
/// <param name="Rule">How a term is counted; null is the rolling reading without a cut-off.</param>
public sealed record DueSpec(
    DueKind Kind, DateOnly? Date = null, string? Term = null, string? Rhythm = null, string? Text = null, TermRule? Rule = null)
{
    public static DueSpec None { get; } = new(DueKind.None);

    public static DueSpec On(DateOnly date, string? text = null) => new(DueKind.Date, date, Text: text);

    public static DueSpec Within(string term, string? text = null, TermRule? rule = null) => new(DueKind.Term, Term: term, Text: text, Rule: rule);

    public static DueSpec Reviewed(string rhythm, string? text = null) => new(DueKind.Continuous, Rhythm: rhythm, Text: text);
}

/// <summary>How a term is counted: the two readings and the daily cut-off. A property of the rule set, kept with the case. Source: one-stop.md 6.1, D4 and D5.</summary>
/// <param name="Reading">Rolling carries the time of day; day-after ends at closing.</param>
/// <param name="Start">When what comes late in the day counts from the next working day; null is never.</param>
public sealed record TermRule(DueReading Reading = DueReading.Rolling, StartRule? Start = null);
