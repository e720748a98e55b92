using NamRo.Kernel.Papers.Format;

namespace NamRo.Kernel.Papers.Model;

/// <summary>A table of texts. The head repeats on each page and no row breaks across pages.</summary>
public sealed record PaperTable
{
    public string? Caption { get; init; }

    /// <summary>Small print under the table, such as what a rate is divided by.</summary>
    public string? Note { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>Closes the table in bold; null when there is none.</summary>
    public IReadOnlyList<string>? Total { get; init; }

    /// <param name="Head">The heading.</param>
    /// <param name="Weight">Width relative to the other columns.</param>
    /// <param name="Align">How the cells stand; the heading is always centred.</param>
    public sealed record Column(string Head, decimal Weight, PaperAlign Align = PaperAlign.Left);
}
