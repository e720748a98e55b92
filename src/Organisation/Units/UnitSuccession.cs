using NamRo.Kernel.Identity;

namespace NamRo.Organisation.Units;

/// <summary>One unit follows another by a legal document.</summary>
internal sealed class UnitSuccession
{
    public required Guid Id { get; init; }

    public required UnitId From { get; init; }

    public required UnitId To { get; init; }

    public required SuccessionKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Document { get; init; }
}
