namespace NamRo.Kernel.Text;

/// <summary>A departure from the layout rules. A warning does not make the paper invalid.</summary>
public sealed record LayoutFinding(string Code, bool IsError, FormattableString Sentence);

/// <summary>The validators of number, kind and date (documents.md section 9, V4 to V6). Null means that the text keeps the rule.</summary>
public static class LayoutChecks
{
    /// <summary>V4: the number line as printed, "Số: 15/QĐ-UBND" or "Số 24-CT/TU", at least two digits, no stray spaces.</summary>
    public static LayoutFinding? NumberLine(PaperFamily family, string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (!OfficialNumber.TryParse(line, out OfficialNumber? number) || number.Family != family)
        {
            return family == PaperFamily.State
                ? new LayoutFinding("layout.number", true, $"\"{line}\" không đúng mẫu số, ký hiệu của văn bản nhà nước. Hãy viết như \"Số: 15/QĐ-UBND\".")
                : new LayoutFinding("layout.number", true, $"\"{line}\" không đúng mẫu số, ký hiệu của văn bản Đảng. Hãy viết như \"Số 24-CT/TU\".");
        }

        if (number.Digits.Length < 2)
        {
            return new LayoutFinding("layout.number-zero", true, $"Số dưới 10 phải thêm số 0 phía trước: viết \"{OfficialNumber.Pad(number.Number)}\" thay cho \"{number.Digits}\".");
        }

        return string.Equals(line, number.ToHeaderLine(), StringComparison.Ordinal) && char.IsUpper(number.Symbol[0]) && char.IsUpper(number.BodySymbol[0])
            ? null
            : new LayoutFinding("layout.number-form", true, $"Số, ký hiệu phải viết đúng là \"{number.ToHeaderLine()}\".");
    }

    /// <summary>V5: the abbreviation is one of the rule in force on the day of the paper.</summary>
    public static LayoutFinding? Kind(PaperFamily family, string abbreviation, DateOnly day)
    {
        return DocumentKinds.On(family, day).Any(kind => kind.Abbreviation.Length > 0 && kind.Abbreviation == abbreviation)
            ? null
            : new LayoutFinding("layout.kind", true, $"\"{abbreviation}\" không phải chữ viết tắt tên loại văn bản theo quy định vào ngày {day}. Hãy chọn trong danh mục.");
    }

    /// <summary>V6: leading zeros of the date line. A needless zero in the month is a warning.</summary>
    public static LayoutFinding? DateLine(string line)
    {
        if (OfficialDate.Parse(line) is not { } date || OfficialDate.Parts(line) is not { } parts)
        {
            return new LayoutFinding("layout.date", true, $"\"{line}\" không phải ngày tháng có thật. Hãy viết như \"ngày 05 tháng 02 năm 2024\".");
        }

        if (parts.Day.Length < 2 || (date.Month <= 2 && parts.Month.Length < 2))
        {
            return new LayoutFinding("layout.date-zero", true, $"Ngày dưới 10 và tháng 1, 2 phải thêm số 0 phía trước: viết \"{OfficialDate.Format(date)}\".");
        }

        return date.Month > 2 && parts.Month[0] == '0'
            ? new LayoutFinding("layout.date-month-zero", false, $"Chỉ tháng 1 và 2 mới thêm số 0 phía trước: nên viết \"{OfficialDate.Format(date)}\".")
            : null;
    }
}
