namespace NamRo.Casework;

/// <summary>In whose hands the working minutes of a case pass.</summary>
public enum HolderKind
{
    /// <summary>Nobody: a draft, or a case that has ended.</summary>
    Nobody,

    /// <summary>The lead unit works, through a person when one is named.</summary>
    Working,

    /// <summary>A consulted unit is waited for.</summary>
    Consulted,

    /// <summary>The issuer: to mend what is unclear, or to accept the product.</summary>
    Issuer,

    /// <summary>The citizen is waited for.</summary>
    Citizen,

    /// <summary>The clock is stopped by a legal reason.</summary>
    Paused,
}
