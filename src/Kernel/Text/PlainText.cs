using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>
/// The one checker of text that people and programs send in (reliability.md table 6, B1-B11). Pages use it through the attributes
/// <see cref="LineTextAttribute"/>, <see cref="BlockTextAttribute"/>, <see cref="PersonNameAttribute"/>, <see cref="LoginNameAttribute"/>.
/// What passes is stored by way of <see cref="Clean"/>.
/// </summary>
public static class PlainText
{
    /// <summary>Longest person's name.</summary>
    public const int PersonNameLength = 100;

    /// <summary>Longest login name.</summary>
    public const int LoginNameLength = 64;

    /// <summary>Most marks on one letter after composing (B9); Vietnamese needs none, languages of the highlands at most two.</summary>
    public const int MaxStackedMarks = 2;

    /// <summary>The form in which a checked text is stored: NFC, line breaks as U+000A, no white space at the ends.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string composed = VietnameseText.Nfc(text);
        return composed.Contains('\r', StringComparison.Ordinal)
            ? composed.ReplaceLineEndings("\n").Trim()
            : composed.Trim();
    }

    /// <summary>
    /// The first fault of a text, or null when it may be stored. Length is counted in characters (UTF-16 units) after composing.
    /// Null and empty text have no fault: whether a field must be filled is the caller's question, see <see cref="IsBlank"/>.
    /// </summary>
    public static TextFault? Check(string? text, TextShape shape, int maxLength)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return CheckEncoding(text)
            ?? CheckLength(text, maxLength)
            ?? CheckCharacters(VietnameseText.Nfc(text), shape);
    }

    /// <summary>Whether nothing can be read in the text: empty, spaces of any kind (NBSP, U+3000), invisible characters (B1).</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !HiddenCharacters.IsInvisible(rune))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The sentence for a blank required text.</summary>
    public static TextFault Blank { get; } = new("text.blank", $"Hãy nhập nội dung: ô này đang trống hoặc chỉ có khoảng trắng.", 0);

    private static TextFault? CheckEncoding(string text)
    {
        int zero = text.IndexOf('\0', StringComparison.Ordinal);
        if (zero >= 0)
        {
            return new TextFault("text.nul", $"Ký tự rỗng U+0000 ở vị trí {zero + 1} không lưu được. Hãy gõ lại đoạn đó.", zero + 1);
        }

        if (VietnameseText.IsWellFormed(text))
        {
            return null;
        }

        int broken = PositionOfLoneSurrogate(text);
        return new TextFault("text.broken", $"Ký tự ở vị trí {broken} bị hỏng (nửa cặp mã). Hãy xóa và gõ lại ký tự đó.", broken);
    }

    private static TextFault? CheckLength(string text, int maxLength)
    {
        int length = text.Length <= maxLength ? text.Length : VietnameseText.Nfc(text).Length;
        return length <= maxLength
            ? null
            : new TextFault("text.too-long", $"Nội dung dài {length} ký tự, tối đa {maxLength}. Hãy rút gọn bớt {length - maxLength} ký tự.", maxLength + 1);
    }

    private static TextFault? CheckCharacters(string text, TextShape shape)
    {
        int position = 0;
        int marks = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            position++;
            marks = HiddenCharacters.IsMark(rune) ? marks + 1 : 0;
            if (marks > MaxStackedMarks)
            {
                return new TextFault("text.stacked-marks", $"Quá nhiều dấu chồng lên một chữ ở vị trí {position}. Hãy gõ lại chữ đó.", position);
            }

            if (HiddenCharacters.Fault(rune, position, shape) is { } hidden)
            {
                return hidden;
            }

            if (ScriptFault(rune, position, shape) is { } script)
            {
                return script;
            }
        }

        return shape is TextShape.Line ? MixedScripts.Fault(text) : null;
    }

    private static TextFault? ScriptFault(Rune rune, int position, TextShape shape)
    {
        return shape switch
        {
            TextShape.PersonName when !MixedScripts.BelongsInName(rune) => new TextFault(
                "text.name-letter",
                $"Họ tên có ký tự không phải chữ Latinh: {HiddenCharacters.Code(rune)} ở vị trí {position}. Hãy gõ lại bằng bàn phím tiếng Việt.",
                position),
            TextShape.LoginName when !IsLoginCharacter(rune) => new TextFault(
                "text.login-letter",
                $"Tên đăng nhập chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới; ký tự {HiddenCharacters.Code(rune)} ở vị trí {position} không dùng được.",
                position),
            _ => null,
        };
    }

    private static bool IsLoginCharacter(Rune rune)
    {
        return rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '-' or '_');
    }

    private static int PositionOfLoneSurrogate(string text)
    {
        int position = 1;
        for (int at = 0; at < text.Length; position++)
        {
            if (Rune.TryGetRuneAt(text, at, out Rune rune))
            {
                at += rune.Utf16SequenceLength;
            }
            else
            {
                break;
            }
        }

        return position;
    }
}
