namespace NamRo.Kernel.Papers.Model;

/// <summary>How a signer signs for another (documents.md 3.4, 5.1).</summary>
public enum SigningManner
{
    /// <summary>On behalf of the collective: TM., T/M.</summary>
    Collective,

    /// <summary>A deputy for the head: KT., K/T.</summary>
    Deputy,

    /// <summary>By order: TL., T/L.</summary>
    Order,

    /// <summary>Under a written mandate: TUQ. State only.</summary>
    Mandate,

    /// <summary>Acting in a post: Q. State only.</summary>
    Acting,
}
