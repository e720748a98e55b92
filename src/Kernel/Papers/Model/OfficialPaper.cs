using NamRo.Kernel.Papers.Format;

namespace NamRo.Kernel.Papers.Model;

/// <summary>
/// What an official paper says, apart from how it is laid out. The layout follows from <see cref="Family"/> and <see cref="Date"/>.
/// Texts carry no end marks of their own where a rule sets them: bases, recipients and the last sentence are closed by the writer.
/// </summary>
public sealed record OfficialPaper
{
    public required LayoutFamily Family { get; init; }

    /// <summary>The date printed on the paper; it also chooses the layout rule.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The day is left open, to be written in when the paper is signed.</summary>
    public bool DayIsOpen { get; init; }

    public required IssuingBody Issuer { get; init; }

    /// <summary>Where the paper is signed, as before the date.</summary>
    public required string Place { get; init; }

    /// <summary>Null while the paper has no number; dots are printed.</summary>
    public int? Number { get; init; }

    /// <summary>The English name of a kind of the family's list, such as <see cref="PaperKind.Report"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The summary under the kind; for a letter what follows "V/v".</summary>
    public required string Subject { get; init; }

    public IReadOnlyList<string> Addressees { get; init; } = [];

    public IReadOnlyList<string> Bases { get; init; } = [];

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required Signature Signature { get; init; }

    public required Recipients Recipients { get; init; }

    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    /// <summary>A secrecy grade, if the drafter set one. Such a paper is refused here: it belongs in the sealed store (documents.md 9, V15).</summary>
    public string? SecrecyGrade { get; init; }
}
