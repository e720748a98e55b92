using System.Globalization;
using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>Characters that do something but show nothing, or show nothing that a reader could check (reliability.md B4, B8).</summary>
internal static class HiddenCharacters
{
    /// <summary>The first rule that the character breaks in a field of this shape.</summary>
    public static TextFault? Fault(Rune rune, int position, TextShape shape)
    {
        if (rune.Value is >= 0x20 and < 0x7F)
        {
            return null;
        }

        if (IsControl(rune))
        {
            return shape is TextShape.Block && rune.Value is '\t' or '\n' or '\r' ? null : ControlFault(rune, position, shape);
        }

        if (IsBidirectional(rune))
        {
            return new TextFault("text.bidi", $"Ký tự đảo chiều chữ {Code(rune)} ở vị trí {position} làm người đọc nhìn nhầm. Hãy xóa ký tự đó.", position);
        }

        if (IsInvisible(rune))
        {
            return new TextFault("text.invisible", $"Ký tự vô hình {Code(rune)} ở vị trí {position}. Hãy xóa ký tự đó, hoặc gõ lại thay vì dán.", position);
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            ? new TextFault("text.private-use", $"Ký tự riêng của phông chữ {Code(rune)} ở vị trí {position} không hiển thị được ở máy khác. Hãy thay bằng ký tự thường.", position)
            : null;
    }

    /// <summary>Zero-width characters, soft hyphen, tags, variation selectors, fillers; bidirectional controls included.</summary>
    public static bool IsInvisible(Rune rune)
    {
        return rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 or 0x034F or 0x17B4 or 0x17B5
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF)
            || (rune.Value > 0x7F && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format);
    }

    /// <summary>Controls of C0 and C1, and the line and paragraph separators.</summary>
    public static bool IsControl(Rune rune)
    {
        return Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029;
    }

    public static bool IsMark(Rune rune)
    {
        return rune.Value >= 0x0300
            && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
    }

    /// <summary>The code point as people quote it: U+202E.</summary>
    public static string Code(Rune rune)
    {
        return "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);
    }

    private static bool IsBidirectional(Rune rune)
    {
        return rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
    }

    private static TextFault ControlFault(Rune rune, int position, TextShape shape)
    {
        return shape is not TextShape.Block && rune.Value is '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029
            ? new TextFault("text.line-break", $"Ô này chỉ nhận một dòng, nhưng có dấu xuống dòng hoặc tab ở vị trí {position}. Hãy nối lại thành một dòng.", position)
            : new TextFault("text.control", $"Ký tự điều khiển {Code(rune)} ở vị trí {position} không dùng được trong văn bản. Hãy xóa ký tự đó.", position);
    }
}
