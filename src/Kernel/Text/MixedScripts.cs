using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>Letters of other scripts that look like Latin ones (reliability.md B7): a Cyrillic "а" makes two names that look the same.</summary>
internal static class MixedScripts
{
    /// <summary>Letters of Latin with or without marks, digits, space, and the signs that names are written with.</summary>
    public static bool BelongsInName(Rune rune)
    {
        int code = rune.Value;
        return rune.IsAscii
            ? Rune.IsLetterOrDigit(rune) || code is ' ' or '.' or '\'' or '-' or '(' or ')' or ','
            : IsLatin(code) || code is 0x2019 or 0x02BC or (>= 0x0300 and <= 0x036F);
    }

    /// <summary>A word of a line that mixes Latin with Cyrillic or Greek letters. Whole words of another script are left alone.</summary>
    public static TextFault? Fault(string text)
    {
        bool latin = false;
        int foreign = 0;
        int position = 0;
        Rune letter = default;
        foreach (Rune rune in text.EnumerateRunes())
        {
            position++;
            if (!Rune.IsLetter(rune) && !HiddenCharacters.IsMark(rune))
            {
                (latin, foreign) = (false, 0);
                continue;
            }

            latin |= rune.IsAscii || IsLatin(rune.Value);
            if (foreign == 0 && IsLookalikeScript(rune.Value))
            {
                (foreign, letter) = (position, rune);
            }

            if (latin && foreign > 0)
            {
                return new TextFault(
                    "text.mixed-scripts",
                    $"Chữ ở vị trí {foreign} ({HiddenCharacters.Code(letter)}) trông như chữ Latinh nhưng thuộc bộ chữ khác. Hãy gõ lại chữ đó.",
                    foreign);
            }
        }

        return null;
    }

    private static bool IsLatin(int code)
    {
        return code is (>= 0x00C0 and <= 0x024F and not 0x00D7 and not 0x00F7) or (>= 0x1E00 and <= 0x1EFF)
            || (code < 0x80 && char.IsAsciiLetter((char)code));
    }

    private static bool IsLookalikeScript(int code)
    {
        return code is (>= 0x0370 and <= 0x03FF) or (>= 0x0400 and <= 0x052F) or (>= 0x0530 and <= 0x058F)
            or (>= 0x13A0 and <= 0x13FF) or (>= 0xFF21 and <= 0xFF5A) or (>= 0x1D400 and <= 0x1D7FF);
    }
}
