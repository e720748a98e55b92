using System.Text.RegularExpressions;

namespace NamRo.Directives.Reading.Text;

/// <summary>
/// Knows the shape of a Vietnamese syllable, to part two that a scan has glued together ("nhândân", "trướcngày").
/// </summary>
internal static class Syllable
{
    private static readonly Regex Shape = Pattern.Of(
        "^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
        + "(?:ieu|yeu|uoi|uou|oai|oay|oeo|uay|uya|uye|uyu|iu|ia|ie|ye|ua|uo|uu|ui|uy|ue|oa|oe|oo|oi|ai|ay|ao|au|eo|eu|[aeiouy])"
        + "(?:ch|ng|nh|[cmnpt])?$");

    /// <summary>Where to part the word, or -1 when it is one syllable or cannot be parted in one way only.</summary>
    public static int Seam(string word, string folded)
    {
        if (folded.Length is < 4 or > 14 || Shape.IsMatch(folded) || !HasMark(word, folded))
        {
            return -1;
        }

        int seam = -1;
        for (int at = 2; at <= folded.Length - 2; at++)
        {
            if (IsConsonant(folded[at]) && Shape.IsMatch(folded[..at]) && Shape.IsMatch(folded[at..]))
            {
                if (seam >= 0)
                {
                    return -1;
                }

                seam = at;
            }
        }

        return seam;
    }

    private static bool HasMark(string word, string folded)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(word[i]) != folded[i])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsConsonant(char letter) => !"aeiouy".Contains(letter, StringComparison.Ordinal);
}
