using System.Globalization;

namespace NamRo.Kernel.Text;

/// <summary>
/// The date line of official papers (documents.md 3.3): days below 10 and the months 1 and 2 get a leading zero, other months do not.
/// </summary>
public static class OfficialDate
{
    /// <summary>"ngày 05 tháng 02 năm 2024", "ngày 15 tháng 8 năm 2024".</summary>
    public static string Format(DateOnly day)
    {
        string month = day.Month.ToString(day.Month <= 2 ? "00" : "0", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"ngày {day.Day:00} tháng {month} năm {day.Year}");
    }

    /// <summary>"Hà Đông, ngày 05 tháng 02 năm 2024".</summary>
    public static string Format(string place, DateOnly day)
    {
        return $"{place}, {Format(day)}";
    }

    /// <summary>
    /// Reads "… ngày D tháng M năm YYYY", with or without a place before it, marks or not, zeros or not. Null when there is no such date or the
    /// day does not exist.
    /// </summary>
    public static DateOnly? Parse(string? text)
    {
        return Parts(text) is var (day, month, year)
            && DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;
    }

    /// <summary>The day, month and year as typed.</summary>
    internal static (string Day, string Month, string Year)? Parts(string? text)
    {
        string[] words = VietnameseText.Fold(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (int at = words.Length - 6; at >= 0; at--)
        {
            if (words[at] == "ngay" && words[at + 2] == "thang" && words[at + 4] == "nam")
            {
                (string Day, string Month, string Year) parts = (words[at + 1], words[at + 3], words[at + 5].TrimEnd('.'));
                return IsNumber(parts.Day, 2) && IsNumber(parts.Month, 2) && IsNumber(parts.Year, 4) ? parts : null;
            }
        }

        return null;
    }

    private static bool IsNumber(string text, int maxDigits)
    {
        return text.Length >= 1 && text.Length <= maxDigits && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
    }
}
