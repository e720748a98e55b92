using System.Text.Json;

namespace NamRo.Casework.Storage;

/// <summary>A term's rule as a column.</summary>
internal static class TermRuleText
{
    public static string? Write(TermRule? rule) => rule is null ? null : JsonSerializer.Serialize(rule, JsonSerializerOptions.Web);

    public static TermRule? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<TermRule>(text, JsonSerializerOptions.Web);
}
