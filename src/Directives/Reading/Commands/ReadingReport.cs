using System.Text;

namespace NamRo.Directives.Reading.Commands;

/// <summary>Writes a reading for people: the head, one block for each task, and what a person should look at.</summary>
internal static class ReadingReport
{
    public static string Write(DirectiveReading reading)
    {
        var text = new StringBuilder();
        WriteHeader(text, reading.Header);
        text.AppendLine().AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"Nhiệm vụ đề xuất: {reading.Tasks.Count}");
        foreach (DraftTask task in reading.Tasks)
        {
            WriteTask(text, task);
        }

        WriteDoubts(text, reading);
        return text.ToString().TrimEnd();
    }

    private static void WriteHeader(StringBuilder text, DirectiveHeader header)
    {
        Line(text, "Số", header.Number is null ? null : $"{header.Number.Value} ({header.Symbol?.Value})");
        Line(text, "Loại", header.Kind?.Value);
        Line(text, "Cơ quan ban hành", header.Issuer?.Value);
        Line(text, "Ngày", header.Date?.ToString("dd/MM/yyyy", null));
        Line(text, "Trích yếu", header.Subject?.Value);
    }

    private static void WriteTask(StringBuilder text, DraftTask task)
    {
        text.AppendLine().AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"[{task.Anchor}] {task.Action}");
        Line(text, "  Chủ trì", Names(task.Lead));
        Line(text, "  Phối hợp", task.Coordinate.Count == 0 ? "" : Names(task.Coordinate));
        Line(text, "  Thời hạn", task.Deadline.Value is null ? "không nêu" : $"{task.Deadline.Text} ({task.Deadline.Value})");
        Line(text, "  Sản phẩm", string.Join(", ", task.Product.Select(product => product.Type)));
        Line(text, "  Theo dõi", task.Monitor.Count == 0 ? "" : Names(task.Monitor));
    }

    private static void WriteDoubts(StringBuilder text, DirectiveReading reading)
    {
        string[] doubts =
        [
            .. reading.Warnings.Select(warning => $"{(warning.Anchor is null ? "" : $"[{warning.Anchor}] ")}{Say(warning.Kind)}"),
            .. reading.ClausesWithoutTask().Select(clause => $"[{clause.Anchor}] có vẻ giao việc nhưng chưa đọc được nhiệm vụ"),
        ];
        if (doubts.Length > 0)
        {
            text.AppendLine().AppendLine("Cần người xem lại:");
            Array.ForEach(doubts, doubt => text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"- {doubt}"));
        }
    }

    private static string Say(WarningKind kind)
    {
        return kind switch
        {
            WarningKind.NoNumber => "không tìm thấy số văn bản",
            WarningKind.NoDate => "không tìm thấy ngày ban hành; thời hạn thiếu năm không tính được",
            WarningKind.NoTasks => "không đọc được nhiệm vụ nào",
            WarningKind.DeadlineBeforeSigning => "thời hạn trước ngày ban hành",
            WarningKind.SeveralLeads => "có nhiều đơn vị chủ trì",
            _ => "đơn vị chủ trì suy ra từ phần mở đầu hoặc nơi kính gửi",
        };
    }

    private static string Names(IReadOnlyList<DraftUnit> units) => string.Join("; ", units.Select(unit => unit.Name));

    private static void Line(StringBuilder text, string label, string? value)
    {
        if (value is null)
        {
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{label}: (không tìm thấy)");
        }
        else if (value.Length > 0)
        {
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{label}: {value}");
        }
    }
}
