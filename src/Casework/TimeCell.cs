namespace NamRo.Casework;

/// <summary>The two by two of follow-up, with what stands beside it. Every issued case is in exactly one. Source: directive-and-assessment.md 5.2, 5.6.</summary>
public enum TimeCell
{
    /// <summary>Done by the effective due instant, or without one (X).</summary>
    DoneInTime,

    /// <summary>Done after the effective due instant (Y).</summary>
    DoneLate,

    /// <summary>Open and not past due, or without a due date (I).</summary>
    OpenInTime,

    /// <summary>Open and past due (O).</summary>
    OpenOverdue,

    /// <summary>Suspended by a legal reason.</summary>
    Paused,

    /// <summary>Ended by decision without a product.</summary>
    Cancelled,
}
