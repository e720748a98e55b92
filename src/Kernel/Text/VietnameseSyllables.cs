using System.Collections.Frozen;
using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>
/// Whether a word is a possible Vietnamese syllable: onset, rime, at most one tone. Possible syllables are so few that the share of them
/// tells in which alphabet a text was written, and whether a copy lost its marks.
/// </summary>
internal static class VietnameseSyllables
{
    private const int LongestSyllable = 7;

    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string> Rimes = (
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
        + "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay "
        + "oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
        + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyt uyu "
        + "ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ynh ych yt yn").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Expects NFC; letter case does not matter.</summary>
    public static bool IsPossible(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestSyllable)
        {
            return false;
        }

        string? toneless = WithoutTone(word.ToString().ToLowerInvariant());
        if (toneless is null)
        {
            return false;
        }

        foreach (string onset in Onsets)
        {
            if (toneless.StartsWith(onset, StringComparison.Ordinal) && Rimes.Contains(toneless[onset.Length..]))
            {
                return true;
            }
        }

        // "gì", "gìn", "giếng": the i of the onset is the vowel too.
        return toneless.StartsWith("gi", StringComparison.Ordinal) && Rimes.Contains(toneless[1..]);
    }

    /// <summary>The word with its tone taken off but â, ă, ê, ô, ơ, ư kept; null when it carries two tones.</summary>
    private static string? WithoutTone(string word)
    {
        int tones = 0;
        StringBuilder kept = new(LongestSyllable);
        foreach (char character in word.Normalize(NormalizationForm.FormD))
        {
            if (character is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                tones++;
            }
            else
            {
                kept.Append(character);
            }
        }

        return tones > 1 ? null : kept.ToString().Normalize(NormalizationForm.FormC);
    }
}
