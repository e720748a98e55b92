namespace NamRo.Reports.Gaming;

/// <summary>
/// Patterns that are worth a look because they make figures better without the work being better. They are hints, never findings: a named
/// person looks at the cases and decides. Source: house plan, section 1, "Guards against gaming".
/// </summary>
internal enum GamingSign
{
    /// <summary>Moved to another unit, and nobody ever reported progress.</summary>
    TransferWithoutProgress,

    /// <summary>More time asked for within two working days of the due date.</summary>
    LateExtension,

    /// <summary>Clock stopped in the last three working days of a month.</summary>
    PauseAtMonthEnd,

    /// <summary>Ten cases or more closed by one person within an hour.</summary>
    BulkClose,

    /// <summary>Given to another officer in the last three working days of a month.</summary>
    ReassignAtMonthEnd,

    /// <summary>Issued although a clear did not pass.</summary>
    ClearOverridden,

    /// <summary>Opened again after it was done.</summary>
    Reopened,
}
