using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NamRo.OneStop.Counting;

namespace NamRo.App.Tests.OneStop.Counting;

/// <summary>Exported dossiers as a reader of spreadsheets has them, and what that reader counts. Knows nothing of the program's own counting.</summary>
internal static class ExportedRows
{
    /// <summary>Whether the row stands in a column of table II.06, by the rules of one-stop.md 11.1 written out a second time.</summary>
    public static bool IsIn(IReadOnlyDictionary<string, string> row, int column, Period period)
    {
        var isOld = Day(row, "Ngày nhận") < period.From;
        var online = row["Hình thức nộp"] == "Online";
        var done = Day(row, "Ngày xong") is { } at && at <= period.To ? Day(row, "Ngày xong") : null;
        var due = Day(row, "Ngày hẹn trả");
        var returned = row["Kết thúc"] is not ("Result" or "None");
        var waits = Day(row, "Chờ người nộp từ ngày") <= period.To;
        var early = done < due && !returned;
        var late = done > due && !returned;
        var openLate = done is null && due < period.To && !waits;
        return column switch
        {
            3 => true,
            4 => !isOld && online,
            5 => !isOld && !online,
            6 => isOld,
            7 => done is not null,
            8 => early,
            9 => done is not null && !early && !late,
            10 => late,
            11 => done is null,
            12 => done is null && !openLate,
            _ => openLate,
        };
    }

    /// <summary>Group 2 of the index, by the rules of one-stop.md 12 written out a second time.</summary>
    public static bool IsInTime(IReadOnlyDictionary<string, string> row, Period period)
    {
        var done = Day(row, "Ngày xong");
        var asked = row["Chờ giấy tờ"] == "x" ? Day(row, "Chờ người nộp từ ngày") : null;
        var measured = done <= period.To ? done : asked <= period.To ? asked : period.To;
        return int.Parse(row["Số lần yêu cầu bổ sung"], CultureInfo.InvariantCulture) < 2 && !(measured > Day(row, "Ngày hẹn trả"));
    }

    public static DateOnly? Day(IReadOnlyDictionary<string, string> row, string name) =>
        row[name].Length == 0 ? null : new DateOnly(1899, 12, 30).AddDays(int.Parse(row[name], CultureInfo.InvariantCulture));

    /// <summary>The exported sheet as a reader of spreadsheets sees it: heads and cells.</summary>
    public static List<Dictionary<string, string>> Read(byte[] file)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ToList();
        var head = rows.FindIndex(r => r.Elements<Cell>().FirstOrDefault()?.InnerText == "Mã hồ sơ");
        var names = rows[head].Elements<Cell>().ToDictionary(Column, c => c.InnerText);
        return [.. rows.Skip(head + 1).Select(r => r.Elements<Cell>().ToDictionary(Column, c => c.InnerText)).Select(cells => names.ToDictionary(n => n.Value, n => cells.GetValueOrDefault(n.Key, "")))];
    }

    private static string Column(Cell cell) => new([.. cell.CellReference!.Value!.TakeWhile(char.IsLetter)]);
}
