using System.Text.Json;
using System.Text.Json.Serialization;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Organisation.Calendars;

/// <summary>How a calendar definition is stored.</summary>
internal static class CalendarJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(CalendarDefinition definition) => JsonSerializer.Serialize(definition, Options);

    public static CalendarDefinition Read(string json) => JsonSerializer.Deserialize<CalendarDefinition>(json, Options)!;
}
