namespace NamRo.Casework;

/// <summary>Where the work stands. Lateness is another matter (<see cref="TimeCell"/>). Source: directive-and-assessment.md 5.2.</summary>
public enum CaseState
{
    /// <summary>Being written; counted nowhere.</summary>
    Draft,

    /// <summary>Given; the lead unit has not taken it up yet.</summary>
    Issued,

    /// <summary>The lead unit said which clear is unclear; the issuer must mend it.</summary>
    Returned,

    /// <summary>Taken up by the lead unit.</summary>
    Received,

    /// <summary>An officer works on it.</summary>
    InProgress,

    /// <summary>The product was handed in and waits for acceptance.</summary>
    Submitted,

    /// <summary>The product was accepted.</summary>
    Accepted,

    /// <summary>Filed; nothing more happens without reopening.</summary>
    Closed,

    /// <summary>Ended by decision without a product.</summary>
    Cancelled,
}
