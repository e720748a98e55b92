using System.Text.Json;
using System.Text.Json.Serialization;

namespace NamRo.OneStop;

/// <summary>The tables that ship with this module, embedded in the assembly.</summary>
internal static class ReferenceData
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static T Json<T>(string name)
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize<T>(stream, JsonOptions)!;
    }

    public static Stream Open(string name) => typeof(ReferenceData).Assembly.GetManifestResourceStream($"reference-data/onestop/{name}")
        ?? throw new InvalidOperationException($"{name} is not embedded.");
}
