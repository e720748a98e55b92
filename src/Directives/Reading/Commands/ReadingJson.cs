using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NamRo.Directives.Reading.Deadlines;

namespace NamRo.Directives.Reading.Commands;

/// <summary>Writes a reading in the schema of task-extraction.md 13.</summary>
internal static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(string id, DirectiveReading reading)
    {
        DirectiveHeader head = reading.Header;
        var header = new HeaderJson(
            head.Number?.Value, head.Symbol?.Value, head.Kind?.Value, head.Issuer?.Value, head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), head.Subject?.Value);
        return JsonSerializer.Serialize(new DocumentJson(id, header, [.. reading.Tasks.Select(ToJson)]), Options);
    }

    private static TaskJson ToJson(DraftTask task)
    {
        bool none = task.Deadline.Kind == DeadlineKind.None;
        var deadline = new DeadlineJson(KindOf(task.Deadline.Kind), none ? null : task.Deadline.Value, none ? null : task.Deadline.Text);
        return new TaskJson(task.Anchor, Names(task.Lead), Names(task.Coordinate), task.Action, deadline, [.. task.Product.Select(p => p.Type)], Names(task.Monitor));
    }

    private static string KindOf(DeadlineKind kind)
    {
        return kind switch
        {
            DeadlineKind.Date => "date",
            DeadlineKind.Month => "month",
            DeadlineKind.Quarter => "quarter",
            DeadlineKind.Year => "year",
            DeadlineKind.Recurring => "recurring",
            DeadlineKind.Relative => "relative",
            _ => "none",
        };
    }

    private static string[] Names(IReadOnlyList<DraftUnit> units) => [.. units.Select(unit => unit.Name)];

    private sealed record DocumentJson(string Id, HeaderJson Header, IReadOnlyList<TaskJson> Tasks);

    private sealed record HeaderJson(string? Number, string? Symbol, string? Kind, string? Issuer, string? Date, string? Subject);

    private sealed record DeadlineJson(string Kind, string? Value, string? Text);

    private sealed record TaskJson(
        string Anchor, string[] Lead, string[] Coordinate, string Action, DeadlineJson Deadline, string[] Product, string[] Monitor);
}
