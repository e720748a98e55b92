namespace NamRo.Kernel.Identity;

/// <summary>
/// How far a record may be seen. There is no state-secret grade on purpose: marked content is refused, never stored.
/// Source: reliability anchors, section 2.
/// </summary>
public enum SecurityLabel
{
    /// <summary>Anybody may see it.</summary>
    Public = 0,

    /// <summary>Officials within whose scope it lies.</summary>
    Internal = 1,

    /// <summary>Personal or sensitive; officials with the matching ceiling.</summary>
    Restricted = 2,

    /// <summary>Need to know: only people named on the record.</summary>
    Case = 3,
}
