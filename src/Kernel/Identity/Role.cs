namespace NamRo.Kernel.Identity;

/// <summary>What a post lets its holder do. Source: directive-and-assessment.md section 9 (a default, kept as data in access-policy.csv).</summary>
public enum Role
{
    /// <summary>Secretary, chair or deputy: gives work, accepts it, decides extension and transfer.</summary>
    Leader,

    /// <summary>Office of the committee: turns documents into work, urges, reports.</summary>
    OfficeClerk,

    /// <summary>Head of a unit: receives, assigns, splits, submits.</summary>
    UnitHead,

    /// <summary>The officer who does the work.</summary>
    Officer,

    /// <summary>The one-stop desk: receives dossiers, asks for papers, takes money, returns results; never judges the substance. Source: one-stop.md 2.</summary>
    CounterClerk,

    /// <summary>Accounts, catalogues, units, calendars; never the content of work.</summary>
    Administrator,
}
