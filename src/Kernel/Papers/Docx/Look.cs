using NamRo.Kernel.Papers.Format;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>How one element is set in WordprocessingML. Lengths in twentieths of a point; size in half-points.</summary>
public sealed record Look
{
    public required string Element { get; init; }

    /// <summary>The style's name as the editor shows it.</summary>
    public required string Name { get; init; }

    public required int Size { get; init; }

    public required bool Bold { get; init; }

    public required bool Italic { get; init; }

    public required bool Underline { get; init; }

    public required PaperAlign Align { get; init; }

    public required int Before { get; init; }

    public required int After { get; init; }

    public required int FirstLine { get; init; }

    /// <summary>Line height: 240ths of a line, or twentieths of a point when <see cref="LineIsExact"/>.</summary>
    public required int Line { get; init; }

    public required bool LineIsExact { get; init; }

    public int? OutlineLevel { get; init; }

    public int Left { get; init; }

    public int Right { get; init; }

    public int Hanging { get; init; }

    public bool KeepNext { get; init; }
}
