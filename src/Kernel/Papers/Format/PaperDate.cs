using System.Globalization;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Papers.Format;

/// <summary>Dates in the words of official papers: the day always with two digits, the month only for January and February (documents.md 3.3).</summary>
public static class PaperDate
{
    public static string Words(DateOnly date, bool dayIsOpen = false) =>
        dayIsOpen ? string.Create(CultureInfo.InvariantCulture, $"ngày … tháng {Month(date)} năm {date.Year}") : OfficialDate.Format(date);

    /// <summary>With slashes, padded by the same rule: 07/8/2023, 05/02/2024.</summary>
    public static string InDigits(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day:00}/{Month(date)}/{date.Year:0000}");

    private static string Month(DateOnly date) => date.Month.ToString(date.Month <= 2 ? "00" : "0", CultureInfo.InvariantCulture);
}
