using NamRo.Kernel.Papers.Docx;

namespace NamRo.Kernel.Papers.Sheets;

/// <summary>Names of tabs: at most 31 characters, without the signs that a reference uses, no two alike.</summary>
public static class TabNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> Fit(IEnumerable<string> names)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return names.Select(n => Unused(Clean(n), used)).ToList();
    }

    private static string Clean(string name)
    {
        var kept = string.Concat(PaperText.OneLine(name).Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? '-' : c)).Trim('\'', ' ');
        return Cut(kept.Length == 0 ? "Bảng" : kept, Longest);
    }

    private static string Unused(string name, HashSet<string> used)
    {
        var candidate = name;
        for (var i = 2; !used.Add(candidate); i++)
        {
            var suffix = $" ({i})";
            candidate = Cut(name, Longest - suffix.Length) + suffix;
        }

        return candidate;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd('\'', ' ');
    }
}
