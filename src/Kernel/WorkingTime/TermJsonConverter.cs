using System.Text.Json;
using System.Text.Json.Serialization;

namespace NamRo.Kernel.WorkingTime;

/// <summary>A term travels as its text.</summary>
internal sealed class TermJsonConverter : JsonConverter<Term>
{
    public override Term Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Term.TryParse(text, out Term term) ? term : throw new JsonException($"'{text}' is no term such as 3wd, 4h or 20d.");
    }

    public override void Write(Utf8JsonWriter writer, Term value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
