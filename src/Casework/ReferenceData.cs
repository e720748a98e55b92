using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;

namespace NamRo.Casework;

/// <summary>Reads the tables that ship with this module: rules with their legal basis and dates, embedded in the assembly.</summary>
internal static class ReferenceData
{
    private static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<T> Csv<T>(string name)
    {
        using var csv = new CsvReader(new StreamReader(Open(name)), CultureInfo.InvariantCulture);
        return csv.GetRecords<T>().ToList();
    }

    public static T Json<T>(string name)
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize<T>(stream, JsonOptions)!;
    }

    private static Stream Open(string name) => typeof(ReferenceData).Assembly.GetManifestResourceStream($"reference-data/{name}")
        ?? throw new InvalidOperationException($"{name} is not embedded.");
}
