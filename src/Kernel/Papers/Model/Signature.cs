namespace NamRo.Kernel.Papers.Model;

/// <summary>The signature block: authority lines, the signer's post, room to sign, the name.</summary>
public sealed record Signature
{
    /// <summary>For whom it is signed, outermost first; empty when the signer heads the body and signs in person.</summary>
    public IReadOnlyList<SigningAuthority> Authorities { get; init; } = [];

    /// <summary>The signer's post, in capitals.</summary>
    public required string Title { get; init; }

    /// <summary>Name without degree or rank; null leaves the place empty.</summary>
    public string? Name { get; init; }
}
