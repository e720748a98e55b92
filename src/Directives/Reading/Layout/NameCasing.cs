using System.Globalization;
using NamRo.Directives.Reading.Grammar;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>Turns a name printed in capitals into the way it is written in a sentence: "ỦY BAN NHÂN DÂN QUẬN A" is "UBND quận A".</summary>
internal static class NameCasing
{
    private static readonly Dictionary<string, string> Known = Vocabulary.Rows("unit-names.txt")
        .GroupBy(row => VietnameseText.Fold(row[0]), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First()[0], StringComparer.Ordinal);

    private static readonly string[] Levels =
        [.. Vocabulary.Rows("place-levels.txt").Select(row => VietnameseText.Fold(row[0])).OrderByDescending(level => level.Length)];

    private static readonly string[] Abbreviations = ["ubnd", "hdnd", "mttq", "lhpn", "tncs", "gpmb", "ubmttq"];
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Apply(string name) => Case(name, capitalFirst: true);

    /// <summary>The same for the part of a name that follows another: "QUẬN THANH KHUÊ" is "quận Thanh Khuê".</summary>
    public static string ApplyInner(string name) => Case(name, capitalFirst: false);

    private static string Case(string name, bool capitalFirst)
    {
        string lower = Shorten(name.ToLower(Vietnamese));
        if (!Casing.IsCapitals(name))
        {
            return Shorten(name);
        }

        (string head, string place) = SplitPlace(lower);
        string cased = Known.TryGetValue(VietnameseText.Fold(head), out string? known) ? known : capitalFirst ? CapitalFirst(head) : head;
        return UpperAbbreviations($"{cased} {place}".Trim());
    }

    private static (string Head, string Place) SplitPlace(string lower)
    {
        string[] words = lower.Split(' ');
        for (int i = 0; i < words.Length - 1; i++)
        {
            bool committee = VietnameseText.Fold(words[i + 1]) == "uy" && VietnameseText.Fold(words[i]) is not "uy";
            int level = committee ? 2 : LevelLength(words, i);
            if (level > 0 && i + level < words.Length)
            {
                string levelText = string.Join(' ', words[i..(i + level)]);
                string placeName = string.Join(' ', words[(i + level)..].Select(CapitalFirst));
                return committee ? (string.Join(' ', words[..i]), $"{CapitalFirst(levelText)} {placeName}".Trim())
                    : (string.Join(' ', words[..i]), $"{levelText} {placeName}".Trim());
            }
        }

        return (lower, "");
    }

    private static int LevelLength(string[] words, int at)
    {
        string one = VietnameseText.Fold(words[at]);
        string two = at + 1 < words.Length ? $"{one} {VietnameseText.Fold(words[at + 1])}" : one;
        return Levels.Contains(two) ? 2 : Levels.Contains(one) ? 1 : 0;
    }

    private static string Shorten(string text)
    {
        foreach (string full in new[] { "ủy ban nhân dân", "uỷ ban nhân dân", "uy ban nhân dân", "uy ban nhan dan" })
        {
            text = text.Replace(full, "UBND", StringComparison.OrdinalIgnoreCase);
        }

        return text.Replace("hội đồng nhân dân", "HĐND", StringComparison.OrdinalIgnoreCase);
    }

    private static string UpperAbbreviations(string text)
    {
        return string.Join(' ', text.Split(' ').Select(word => Abbreviations.Contains(VietnameseText.Fold(word)) ? word.ToUpper(Vietnamese) : word));
    }

    private static string CapitalFirst(string word) => word.Length == 0 ? word : char.ToUpper(word[0], Vietnamese) + word[1..];
}
