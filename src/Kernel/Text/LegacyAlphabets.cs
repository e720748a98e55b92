using System.Collections.Frozen;
using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>
/// The alphabets of Vietnamese fonts from before Unicode, as they appear when their bytes are taken for Western letters: TCVN 5712 (VN3, "ABC",
/// fonts ".Vn…") with one code per letter, VNI with the mark as a code of its own after the vowel (fonts "VNI-…").
/// </summary>
internal static class LegacyAlphabets
{
    private const string Tcvn3Codes =
        "\u00B5\u00B6\u00B7\u00B8\u00B9\u00A8\u00BB\u00BC\u00BD\u00BE\u00C6\u00A9\u00C7\u00C8\u00C9\u00CA\u00CB\u00AE"
        + "\u00CC\u00CE\u00CF\u00D0\u00D1\u00AA\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00DC\u00DD\u00DE"
        + "\u00DF\u00E1\u00E2\u00E3\u00E4\u00AB\u00E5\u00E6\u00E7\u00E8\u00E9\u00AC\u00EA\u00EB\u00EC\u00ED\u00EE"
        + "\u00EF\u00F1\u00F2\u00F3\u00F4\u00AD\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE"
        + "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7";

    private const string Tcvn3Letters =
        "àảãáạăằẳẵắặâầẩẫấậđ"
        + "èẻẽéẹêềểễếệìỉĩíị"
        + "òỏõóọôồổỗốộơờởỡớợ"
        + "ùủũúụưừửữứựỳỷỹýỵ"
        + "ĂÂÊÔƠƯĐ";

    private const string VniSingleCodes = "\u00F4\u00F6\u00ED\u00EC\u00E6\u00F3\u00F2\u00EE\u00F1\u00D4\u00D6\u00CD\u00CC\u00C6\u00D3\u00D2\u00CE\u00D1";

    private const string VniSingleLetters = "ơưíìỉĩịỵđƠƯÍÌỈĨỊỴĐ";

    private const string VniMarks = "\u00F9\u00F8\u00FB\u00F5\u00EF\u00E2\u00E1\u00E0\u00E5\u00E3\u00E4\u00EA\u00E9\u00E8\u00FA\u00FC\u00EB";

    private static readonly string[] VniMarkValues =
    [
        "\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302", "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323",
        "\u0306", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323",
    ];

    private static readonly FrozenDictionary<char, char> Tcvn3 = Tcvn3Codes.Zip(Tcvn3Letters).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    private static readonly FrozenDictionary<char, char> VniSingles = VniSingleCodes.Zip(VniSingleLetters).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>Reads TCVN3. The alphabet has no capitals with tones, so they are put back in words of capitals.</summary>
    public static string FromTcvn3(string text)
    {
        return CapitalRepair.Apply(string.Create(text.Length, text, (letters, source) =>
        {
            for (int at = 0; at < source.Length; at++)
            {
                letters[at] = Tcvn3.GetValueOrDefault(source[at], source[at]);
            }
        }));
    }

    /// <summary>Reads VNI; the vowel decides the letter case.</summary>
    public static string FromVni(string text)
    {
        StringBuilder result = new(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char letter = VniSingles.GetValueOrDefault(text[at], text[at]);
            result.Append(letter);
            int mark = at + 1 < text.Length && IsVniVowel(letter) ? VniMarks.IndexOf(char.ToLowerInvariant(text[at + 1]), StringComparison.Ordinal) : -1;
            if (mark >= 0)
            {
                result.Append(VniMarkValues[mark]);
                at++;
            }
        }

        return result.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Writes TCVN3 as Western letters; for tests and samples. Capitals with tones become small letters, as the fonts do.</summary>
    public static string ToTcvn3(string text)
    {
        Dictionary<char, char> codes = Tcvn3Letters.Zip(Tcvn3Codes).ToDictionary(pair => pair.First, pair => pair.Second);
        return string.Concat(text.Select(letter => codes.TryGetValue(letter, out char code) || codes.TryGetValue(char.ToLowerInvariant(letter), out code) ? code : letter));
    }

    /// <summary>Writes VNI as Western letters; for tests and samples.</summary>
    public static string ToVni(string text)
    {
        Dictionary<char, char> singles = VniSingleLetters.Zip(VniSingleCodes).ToDictionary(pair => pair.First, pair => pair.Second);
        StringBuilder result = new(text.Length * 2);
        foreach (char letter in text)
        {
            string parts = letter.ToString().Normalize(NormalizationForm.FormD);
            string horn = parts.Replace("\u031B", "", StringComparison.Ordinal);
            char vowel = horn.Length < parts.Length ? (parts[0] + "\u031B").Normalize(NormalizationForm.FormC)[0] : parts[0];
            int mark = Array.FindIndex(VniMarkValues, value => value == SortedMarks(horn[1..]));
            result.Append(singles.TryGetValue(letter, out char single) ? single : singles.GetValueOrDefault(vowel, vowel));
            if (!singles.ContainsKey(letter) && mark >= 0)
            {
                result.Append(char.IsUpper(letter) ? char.ToUpperInvariant(VniMarks[mark]) : VniMarks[mark]);
            }
        }

        return result.ToString();
    }

    private static bool IsVniVowel(char letter)
    {
        return char.ToLowerInvariant(letter) is 'a' or 'e' or 'o' or 'u' or 'y' or 'ơ' or 'ư';
    }

    /// <summary>Decomposition puts the dot below before circumflex and breve; the table has it after.</summary>
    private static string SortedMarks(string marks)
    {
        return marks.Length == 2 && marks[0] == '\u0323' ? string.Concat(marks[1], marks[0]) : marks;
    }
}
