using NamRo.Kernel.Papers.Model;

namespace NamRo.OneStop.Papers;

/// <summary>What one form says, apart from its layout. Source: one-stop.md 10.</summary>
internal sealed record FormSheet
{
    public required FormHead Head { get; init; }

    /// <summary>The form's number in its circular, such as "01".</summary>
    public required string Form { get; init; }

    /// <summary>Number and symbol of its yearly series; null leaves dots.</summary>
    public string? Number { get; init; }

    /// <summary>The day printed in the head, an office day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The name of the form, one line or more, in capitals.</summary>
    public required IReadOnlyList<string> Title { get; init; }

    /// <summary>Centred under the title.</summary>
    public IReadOnlyList<string> UnderTitle { get; init; } = [];

    public required IReadOnlyList<FormPiece> Pieces { get; init; }

    public IReadOnlyList<FormSigner> Signers { get; init; } = [];

    /// <summary>What the QR symbol in the head says; null for none.</summary>
    public string? Qr { get; init; }

    /// <summary>Lines beside the symbol, for those who type instead of scanning.</summary>
    public IReadOnlyList<string> BesideQr { get; init; } = [];

    /// <summary>Says that this is a reprint; null for the original.</summary>
    public string? Mark { get; init; }

    public bool Landscape { get; init; }
}

/// <summary>The office of a form.</summary>
/// <param name="Superior">The body above it, printed over it; null for none.</param>
/// <param name="Desk">The issuing desk or agency.</param>
/// <param name="Place">Where it is signed.</param>
/// <param name="Rules">The era: its names and numbers of forms.</param>
internal sealed record FormHead(string? Superior, string Desk, string Place, RuleSet Rules);

/// <param name="Title">The capacity, in capitals.</param>
/// <param name="Note">How to sign.</param>
/// <param name="Name">Printed name; null leaves the place empty.</param>
internal sealed record FormSigner(string Title, string Note, string? Name);

/// <summary>A piece of a form's body.</summary>
internal abstract record FormPiece
{
    private FormPiece()
    {
    }

    /// <summary>Labels with their values on one line; an empty value becomes dots, to be filled by hand.</summary>
    public sealed record Fields(params (string Label, string? Value)[] Pairs) : FormPiece;

    public sealed record Text(string Sentence) : FormPiece;

    public sealed record Addressee(string Name) : FormPiece;

    public sealed record Numbered(IReadOnlyList<string> Lines) : FormPiece;

    public sealed record Table(PaperTable Content) : FormPiece;
}
