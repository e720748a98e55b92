namespace NamRo.Kernel.Text;

/// <summary>How many words with letters beyond ASCII a text has, and which share of them are possible Vietnamese syllables.</summary>
internal readonly record struct SyllableScore(int Words, double Share)
{
    private const int SampleLength = 65_536;

    public static SyllableScore Of(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        int words = 0;
        int possible = 0;
        while (!rest.IsEmpty)
        {
            int length = 0;
            while (length < rest.Length && !IsBreak(rest[length]))
            {
                length++;
            }

            if (rest[..length].ContainsAnyExceptInRange('\0', '\x7F'))
            {
                words++;
                possible += VietnameseSyllables.IsPossible(rest[..length]) ? 1 : 0;
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return new SyllableScore(words, words == 0 ? 0 : (double)possible / words);
    }

    /// <summary>What stands between words in every alphabet: ASCII that is no letter, spaces, dashes and quotes.</summary>
    private static bool IsBreak(char character)
    {
        return character < 0x80 ? !char.IsAsciiLetter(character) : char.IsWhiteSpace(character) || character is >= '\u2010' and <= '\u2026';
    }
}
