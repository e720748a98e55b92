using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>Brings the two accepted spellings of a tone in open "oa", "oe", "uy" to one: the mark on the first vowel, as in "hòa", "ủy".</summary>
internal static class TonePlacement
{
    private const string SecondVowels = "àáảãạèéẻẽẹỳýỷỹỵ";
    private const string PlainSecond = "aaaaaeeeeeyyyyy";
    private const string ToneOnO = "òóỏõọòóỏõọ";
    private const string ToneOnU = "ùúủũụ";
    private const string ToneOnY = "ỳýỷỹỵ";

    /// <summary>Expects NFC lower case; returns the same instance when nothing changes.</summary>
    public static string Unify(string text)
    {
        StringBuilder? changed = null;
        for (int at = 0; at + 1 < text.Length; at++)
        {
            (char First, char Second)? pair = IsSyllableEnd(text, at + 2) ? Replacement(text, at) : null;
            if (pair is { } vowels)
            {
                changed ??= new StringBuilder(text);
                changed[at] = vowels.First;
                changed[at + 1] = vowels.Second;
            }
        }

        return changed?.ToString() ?? text;
    }

    private static (char First, char Second)? Replacement(string text, int at)
    {
        bool afterQ = at > 0 && text[at - 1] == 'q';
        int wrongU = ToneOnU.IndexOf(text[at], StringComparison.Ordinal);
        if (afterQ && wrongU >= 0 && text[at + 1] == 'y')
        {
            // "qu" is one consonant, so the mark of "quý" belongs on y; "qúy" is a slip that copies carry.
            return ('u', ToneOnY[wrongU]);
        }

        int second = SecondVowels.IndexOf(text[at + 1], StringComparison.Ordinal);
        return (second, text[at]) switch
        {
            (>= 0 and < 10, 'o') => (ToneOnO[second], PlainSecond[second]),
            (>= 10, 'u') when !afterQ => (ToneOnU[second - 10], 'y'),
            _ => null,
        };
    }

    private static bool IsSyllableEnd(string text, int at)
    {
        return at >= text.Length || !char.IsLetter(text[at]);
    }
}
