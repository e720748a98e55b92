using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;

namespace NamRo.Reports.Official.Papers;

/// <summary>What every paper of an office has in common: who issues it, when, under which number, who signs, who receives it.</summary>
internal sealed record PaperOffice
{
    public required LayoutFamily Family { get; init; }

    public required DateOnly Date { get; init; }

    public bool DayIsOpen { get; init; }

    public int? Number { get; init; }

    public required IssuingBody Issuer { get; init; }

    public required string Place { get; init; }

    public required Signature Signature { get; init; }

    /// <summary>Recipients after the addressees, which each builder names itself.</summary>
    public required Recipients Recipients { get; init; }

    /// <summary>The paper without its particulars.</summary>
    public OfficialPaper Paper(string kind, string subject, IReadOnlyList<Block> blocks, IReadOnlyList<string> firstRecipients) => new()
    {
        Family = Family,
        Date = Date,
        DayIsOpen = DayIsOpen,
        Number = Number,
        Issuer = Issuer,
        Place = Place,
        Kind = kind,
        Subject = subject,
        Blocks = blocks,
        Signature = Signature,
        Recipients = Recipients with { Lines = [.. firstRecipients, .. Recipients.Lines] },
    };
}
