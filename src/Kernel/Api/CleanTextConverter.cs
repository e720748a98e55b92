using System.Text.Json;
using System.Text.Json.Serialization;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Api;

/// <summary>Every text of a body is checked for what cannot be stored or seen, and comes to the handler in the form in which it is stored.</summary>
internal sealed class CleanTextConverter : JsonConverter<string>
{
    private const int LongestText = 200_000;
    private const int Unprocessable = 422;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return PlainText.Check(text, TextShape.Block, LongestText) is { } fault
            ? throw new ApiRefusedException(Unprocessable, fault.Code, fault.Sentence)
            : text is null ? null : PlainText.Clean(text);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}
