namespace NamRo.Kernel.WorkingTime;

/// <summary>How often recurring work is looked at (task-extraction.md 7).</summary>
public enum RhythmKind
{
    Continuous,
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    SemiAnnual,
    Yearly,

    /// <summary>Twice a school year.</summary>
    Semester,

    /// <summary>Every so many hours, days, weeks or months.</summary>
    Every,
}
