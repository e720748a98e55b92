using NamRo.Kernel.Papers.Format;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>
/// Breaks the name of a body so that each line fits its header column: before the name of the place if that helps, otherwise into
/// lines of about equal length (documents.md 4).
/// </summary>
public static class HeaderLines
{
    private static readonly string[] PlaceWords =
        ["THÀNH PHỐ", "TỈNH", "QUẬN", "HUYỆN", "THỊ XÃ", "PHƯỜNG", "XÃ", "THỊ TRẤN", "ĐẶC KHU"];

    /// <param name="text">The name, on one line.</param>
    /// <param name="width">The width of the column in points.</param>
    /// <param name="element">Size and weight of the line.</param>
    public static IReadOnlyList<string> Split(string text, decimal width, FormatElement element)
    {
        bool Fits(string line) => SerifWidths.Points(line, element.Size, element.Bold) <= width;

        if (Fits(text))
        {
            return [text];
        }

        return (IReadOnlyList<string>?)PlaceBreak(text, Fits) ?? Balanced(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), Fits);
    }

    private static string[]? PlaceBreak(string text, Func<string, bool> fits) => PlaceWords
        .Select(word => text.IndexOf($" {word} ", StringComparison.Ordinal))
        .Where(at => at > 0)
        .Order()
        .Select(at => new[] { text[..at], text[(at + 1)..] })
        .FirstOrDefault(pair => pair.All(fits));

    private static List<string> Balanced(string[] words, Func<string, bool> fits)
    {
        for (var count = 2; count < words.Length; count++)
        {
            var target = words.Sum(w => w.Length + 1) / (decimal)count;
            var lines = Fill(words, target);
            if (lines.All(fits))
            {
                return lines;
            }
        }

        return [.. words];
    }

    private static List<string> Fill(string[] words, decimal target)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in words)
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && longer.Length - (word.Length / 2m) > target)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }
}
