using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NamRo.Kernel.Data;

namespace NamRo.Kernel.Api;

/// <summary>
/// How the API reads and writes JSON. Strict on the way in: unknown fields, duplicate keys, numbers as text, numbers for enums, missing
/// required values and deep nesting are refused (reliability anchors, B12, B15, B17, B40).
/// </summary>
internal static class ApiJson
{
    private const int MaximumDepth = 16;

    public static JsonSerializerOptions Answers { get; } = Create();

    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.MaxDepth = MaximumDepth;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new TypedIdJsonConverter());
        options.Converters.Add(new CleanTextConverter());
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LetGoOfHidden } };
    }

    /// <summary>A read record may hide a required property from callers; nobody can send it, so it is not required of them.</summary>
    private static void LetGoOfHidden(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(p => p.Set is null))
        {
            property.IsRequired = false;
        }
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        return options;
    }
}
