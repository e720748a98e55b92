namespace NamRo.Kernel.Identity;

/// <summary>How a person must stand to a record for a line of the policy to apply.</summary>
public enum AccessRelation
{
    /// <summary>No record is involved, or any record will do.</summary>
    Any,

    /// <summary>The issuing unit lies within the grant.</summary>
    Issuer,

    /// <summary>The lead unit lies within the grant.</summary>
    Lead,

    /// <summary>A coordinating, watching or consulted unit lies within the grant.</summary>
    Other,

    /// <summary>The person does the work.</summary>
    Officer,

    /// <summary>The person is the leader who answers for the work.</summary>
    Accountable,

    /// <summary>The person opened the record.</summary>
    Opener,
}
