using System.Text;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Text;

/// <summary>The three levels of state secrets.</summary>
public enum SecrecyLevel
{
    /// <summary>MẬT.</summary>
    Secret,

    /// <summary>TỐI MẬT.</summary>
    TopSecret,

    /// <summary>TUYỆT MẬT.</summary>
    UltraSecret,
}

/// <summary>A secrecy mark that was found: its level and the one-based line it stands in. The text itself is never kept.</summary>
public sealed record StateSecretFinding(SecrecyLevel Level, int Line);

/// <summary>
/// Finds secrecy marks. State secrets have no place in NamRo (reliability.md B44): marked content is refused, not stored. A mark is a
/// stamp, a classified number or a label; words such as "bảo mật", "mật khẩu", "mật độ", "bí mật gia đình" are not marks.
/// </summary>
public static class StateSecretMark
{
    private const int LongestMarkLine = 2_000;
    private const int WindowOverlap = 100;
    private const string Mark = "mat";

    /// <summary>The first mark in a text of any number of lines, such as the text read out of a file.</summary>
    public static StateSecretFinding? FindInText(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        int line = 0;
        foreach (ReadOnlySpan<char> row in text.AsSpan().EnumerateLines())
        {
            line++;
            if (MayHoldMark(row) && FindInRow(row) is { } level)
            {
                return new StateSecretFinding(level, line);
            }
        }

        return null;
    }

    /// <summary>The mark in an official number or symbol, such as "15/QĐ-UBND-MẬT" or "05-BC/TU (TỐI MẬT)"; without marks only in capitals.</summary>
    public static StateSecretFinding? FindInNumber(string? number)
    {
        return FindInTokens(number);
    }

    /// <summary>The mark in a file name. "bao-mat.pdf" and "mat-tran.pdf" are ordinary names.</summary>
    public static StateSecretFinding? FindInFileName(string? fileName)
    {
        return FindInTokens(Path.GetFileNameWithoutExtension(fileName));
    }

    /// <summary>Refuses a document whose number, title, file name or text bears a mark. Null parts are skipped.</summary>
    /// <exception cref="RuleException">Code <c>secret.marked</c>; the message names the place, not the content.</exception>
    public static void Refuse(string? text = null, string? number = null, string? fileName = null)
    {
        Rule.Require(FindInNumber(number) is null, "secret.marked", $"Số, ký hiệu mang dấu chỉ độ mật. Hệ thống không nhận văn bản mật; hãy xử lý theo quy định về bí mật nhà nước.");
        Rule.Require(FindInFileName(fileName) is null, "secret.marked", $"Tên tệp mang dấu chỉ độ mật. Hệ thống không nhận văn bản mật; hãy xử lý theo quy định về bí mật nhà nước.");
        StateSecretFinding? finding = FindInText(text);
        Rule.Require(finding is null, "secret.marked", $"Dòng {finding?.Line} mang dấu chỉ độ mật. Hệ thống không nhận văn bản mật; hãy xử lý theo quy định về bí mật nhà nước.");
    }

    /// <summary>A row without line breaks may be a whole chapter; it is judged in overlapping windows.</summary>
    private static SecrecyLevel? FindInRow(ReadOnlySpan<char> row)
    {
        for (int at = 0; at == 0 || at + WindowOverlap < row.Length; at += LongestMarkLine - WindowOverlap)
        {
            if (SecretMarkLine.Find(Normalise(row[at..Math.Min(row.Length, at + LongestMarkLine)])) is { } level)
            {
                return level;
            }
        }

        return null;
    }

    private static StateSecretFinding? FindInTokens(string? text)
    {
        return !string.IsNullOrEmpty(text) && SecretMarkTokens.Find(Normalise(text)) is { } level ? new StateSecretFinding(level, 1) : null;
    }

    /// <summary>A quick no for most lines: a mark needs m, a, t one after the other, whatever signs and marks stand between.</summary>
    private static bool MayHoldMark(ReadOnlySpan<char> row)
    {
        int found = 0;
        foreach (char character in row)
        {
            if (char.IsSurrogate(character))
            {
                return true;
            }

            char letter = Letter(character);
            if (letter == Mark[found])
            {
                found++;
            }
            else if (char.IsLetter(letter))
            {
                found = letter == Mark[0] ? 1 : 0;
            }

            if (found == Mark.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static char Letter(char character)
    {
        return character switch
        {
            '\u041C' or '\u043C' => 'm',
            '\u0410' or '\u0430' => 'a',
            '\u0422' or '\u0442' => 't',
            >= '\uFF01' and <= '\uFF5E' => VietnameseText.FoldChar((char)(character - 0xFEE0)),
            _ => VietnameseText.FoldChar(character),
        };
    }

    /// <summary>NFKC (full-width and styled letters become plain), invisible characters dropped, Cyrillic look-alikes as Latin.</summary>
    private static string Normalise(ReadOnlySpan<char> text)
    {
        string plain = VietnameseText.IsWellFormed(text) ? text.ToString().Normalize(NormalizationForm.FormKC) : text.ToString();
        StringBuilder clean = new(plain.Length);
        foreach (Rune rune in plain.EnumerateRunes())
        {
            if (!HiddenCharacters.IsInvisible(rune))
            {
                clean.Append(Latin(rune));
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static Rune Latin(Rune rune)
    {
        int at = "\u041C\u0422\u0410\u041E\u0406\u0423\u0415\u043C\u0442\u0430\u043E\u0456\u0443\u0435".IndexOf((char)rune.Value, StringComparison.Ordinal);
        return at < 0 || rune.Value > 0xFFFF ? rune : new Rune("MTAOIYEmtaoiye"[at]);
    }
}
