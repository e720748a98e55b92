using System.Globalization;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Organisation.Imports;

/// <summary>One row, read by field. A value that cannot be read is refused with the field it belongs to.</summary>
internal sealed class ImportRow(int number, IReadOnlyDictionary<string, string> values)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
    private static readonly HashSet<string> Yes = ["x", "co", "1", "yes", "true", "y", "dung"];
    private static readonly HashSet<string> No = ["", "khong", "0", "no", "false", "n", "-", "sai"];

    public int Number => number;

    public string Text(string field) => values.GetValueOrDefault(field, "");

    public string? Optional(string field) => Text(field) is { Length: > 0 } text ? text : null;

    public string Required(string field)
    {
        Rule.Require(Text(field).Length > 0, "import.missing", $"Ô này chưa có nội dung. Hãy điền vào.", field);
        return Text(field);
    }

    public DateOnly Day(string field) => ReadDay(Required(field), field);

    public DateOnly? OptionalDay(string field) => Optional(field) is { } text ? ReadDay(text, field) : null;

    public int Number32(string field, int otherwise)
    {
        var text = Text(field);
        var number = otherwise;
        Rule.Require(
            text.Length == 0 || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= 100_000),
            "import.number",
            $"“{text}” không phải là số nguyên từ 0 đến 100000.",
            field);
        return number;
    }

    public bool Flag(string field, bool otherwise)
    {
        var key = VietnameseText.Fold(Text(field));
        Rule.Require(Yes.Contains(key) || No.Contains(key), "import.flag", $"“{Text(field)}” không rõ là có hay không. Hãy ghi “x” nếu có, để trống nếu không.", field);
        return key.Length == 0 ? otherwise : Yes.Contains(key);
    }

    public IReadOnlyList<string> List(string field) =>
        Text(field).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly ReadDay(string text, string field)
    {
        Rule.Require(
            DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day),
            "import.day",
            $"“{text}” không phải là ngày. Hãy ghi theo dạng ngày/tháng/năm, ví dụ 25/3/2024.",
            field);
        return day;
    }
}
