using NamRo.Kernel.Papers.Format;

namespace NamRo.Reports.Official.Checks;

/// <summary>What the file itself does not say.</summary>
internal sealed record CheckContext
{
    public required LayoutFamily Family { get; init; }

    /// <summary>The date the paper should bear; it chooses the rule.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who issues it, for the authority table; null leaves V13 out.</summary>
    public IssuingOrgan? Organ { get; init; }

    /// <summary>Since when and until when the papers it rests on hold; empty leaves V12 out.</summary>
    public IReadOnlyList<BasisTerm> Bases { get; init; } = [];

    /// <summary>The file stays in the store for secret papers.</summary>
    public bool InSealedStore { get; init; }

    /// <summary>Both days are included; null means without end.</summary>
    internal sealed record BasisTerm(string Citation, DateOnly From, DateOnly? To);
}
