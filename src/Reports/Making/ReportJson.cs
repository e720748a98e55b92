using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NamRo.Kernel.Data;

namespace NamRo.Reports.Making;

/// <summary>A report as JSON: every figure with its name and value. The same bytes are frozen, printed by the command line and given to programs.</summary>
internal static class ReportJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new TypedIdJsonConverter() },
        IgnoreReadOnlyProperties = true,
    };

    public static string Write(ReportContent content) => JsonSerializer.Serialize(content, Options);

    public static ReportContent Read(string json) => JsonSerializer.Deserialize<ReportContent>(json, Options)!;
}
