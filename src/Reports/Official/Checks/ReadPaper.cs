namespace NamRo.Reports.Official.Checks;

/// <summary>A paper as read back from a file: paragraphs in reading order, tables included, and its sections.</summary>
internal sealed record ReadPaper(IReadOnlyList<ReadParagraph> Paragraphs, IReadOnlyList<ReadPaper.Section> Sections)
{
    public IEnumerable<ReadParagraph> Of(string element) => Paragraphs.Where(p => p.Element == element);

    /// <summary>The text of the element; null when it is missing.</summary>
    public string? TextOf(string element) => Of(element).FirstOrDefault()?.Text;

    /// <summary>Page set-up; lengths in twentieths of a point.</summary>
    internal sealed record Section
    {
        public required int Width { get; init; }

        public required int Height { get; init; }

        public required IReadOnlyDictionary<string, int> Margins { get; init; }

        /// <summary>The first page differs from the others.</summary>
        public required bool HasFirstPage { get; init; }

        public required bool NumberOnFirstPage { get; init; }

        public required bool NumberOnNextPages { get; init; }
    }
}
