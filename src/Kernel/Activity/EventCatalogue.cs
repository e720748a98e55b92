using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NamRo.Kernel.Data;

namespace NamRo.Kernel.Activity;

/// <summary>Every event type of the loaded modules, by its name in the log. Turns events into bytes and back.</summary>
public sealed class EventCatalogue
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new TypedIdJsonConverter() },
    };

    private readonly FrozenDictionary<string, Type> byName;
    private readonly FrozenDictionary<Type, string> byType;

    public EventCatalogue(IEnumerable<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        var types = assemblies.SelectMany(a => a.GetTypes())
            .Where(t => t.IsSubclassOf(typeof(ActivityEvent)) && !t.IsAbstract)
            .ToDictionary(t => t.GetCustomAttribute<EventNameAttribute>()?.Name
                ?? throw new InvalidOperationException($"Event {t.Name} has no EventName."));
        byName = types.ToFrozenDictionary();
        byType = types.ToFrozenDictionary(p => p.Value, p => p.Key);
    }

    public IEnumerable<KeyValuePair<string, Type>> All => byName;

    public string NameOf(ActivityEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return byType[happened.GetType()];
    }

    public byte[] Write(ActivityEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Json);
    }

    /// <summary>Reads a stored event.</summary>
    /// <exception cref="InvalidOperationException">The name is unknown to this build.</exception>
    public ActivityEvent Read(string name, byte[] payload)
    {
        if (!byName.TryGetValue(name, out var type))
        {
            throw new InvalidOperationException($"Unknown event '{name}'.");
        }

        return (ActivityEvent)JsonSerializer.Deserialize(payload, type, Json)!;
    }

    public ActivityEvent Read(ActivityEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Read(entry.Action, entry.Payload);
    }
}
