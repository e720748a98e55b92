using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>
/// The single units of the "Kính gửi" list. Such a list prints full names one to a line, so it shows where a name that no word list
/// knows ends.
/// </summary>
internal static class AddresseeNames
{
    private const int LongestName = 12;

    public static PhraseSet From(MappedText addressees)
    {
        IEnumerable<string> names = addressees.Text.Split('\n', ';')
            .Select(entry => entry.Trim(' ', '.', '-', ',', ';'))
            .Where(IsSingleName);
        return new PhraseSet(names.Select(name => (name, "")));
    }

    private static bool IsSingleName(string entry)
    {
        string[] words = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool group = words.Length == 0 || Kernel.Text.VietnameseText.Fold(words[0]) is "cac" or "nhu" or "dong" or "ong" or "ba" || Kernel.Text.VietnameseText.Fold(entry).Contains(" cac ", StringComparison.Ordinal);
        return !group && words.Length is >= 2 and <= LongestName && char.IsUpper(entry[0]) && !entry.Contains(',', StringComparison.Ordinal)
            && !entry.Contains(':', StringComparison.Ordinal) && !entry.Contains('(', StringComparison.Ordinal);
    }
}
