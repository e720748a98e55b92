namespace NamRo.Kernel.Text;

/// <summary>Puts capitals back that an alphabet without capital toned letters lost: "QUậN" is "QUẬN".</summary>
internal static class CapitalRepair
{
    public static string Apply(string text)
    {
        char[] letters = text.ToCharArray();
        bool previousCapital = false;
        int at = 0;
        while (at < letters.Length)
        {
            int end = EndOfWord(letters, at);
            if (end == at)
            {
                previousCapital &= letters[at] == ' ';
                at++;
                continue;
            }

            Span<char> word = letters.AsSpan(at, end - at);
            bool capital = IsCapitalWord(word, previousCapital || NextIsCapital(letters, end));
            if (capital)
            {
                word.ToString().AsSpan().ToUpperInvariant(word);
            }

            previousCapital = capital;
            at = end;
        }

        return new string(letters);
    }

    /// <summary>Two plain capitals and no plain small letter; one is enough beside a word of capitals ("HÀ NỘI", but "Hà").</summary>
    private static bool IsCapitalWord(ReadOnlySpan<char> word, bool besideCapitals)
    {
        int capitals = 0;
        foreach (char letter in word)
        {
            if (char.IsAsciiLetterLower(letter))
            {
                return false;
            }

            capitals += char.IsUpper(letter) ? 1 : 0;
        }

        return capitals >= 2 || (capitals == 1 && besideCapitals);
    }

    private static bool NextIsCapital(char[] letters, int at)
    {
        while (at < letters.Length && letters[at] == ' ')
        {
            at++;
        }

        return IsCapitalWord(letters.AsSpan(at, EndOfWord(letters, at) - at), besideCapitals: false);
    }

    private static int EndOfWord(char[] letters, int at)
    {
        while (at < letters.Length && char.IsLetter(letters[at]))
        {
            at++;
        }

        return at;
    }
}
