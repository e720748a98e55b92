using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using NamRo.Host;
using NamRo.Kernel.Activity;

namespace NamRo.App.Tests.Architecture;

/// <summary>The log outlives the program, so its page must name every event and field that may be read in it.</summary>
public sealed class EventPageTests
{
    private static readonly Dictionary<string, string> Rows = File.ReadLines(Path.Combine(SourceTree.Root, "docs", "events.md"))
        .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
        .ToDictionary(l => l.Split('`')[1], l => l, StringComparer.Ordinal);

    private readonly EventCatalogue events = new(HostModules.All().Select(m => m.GetType().Assembly));

    [Fact]
    public void The_page_of_events_names_every_event_and_no_other()
    {
        var known = events.All.Select(e => e.Key).Order(StringComparer.Ordinal);

        Assert.Equal(known, Rows.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_events_names_every_field()
    {
        var missing = events.All.SelectMany(e => Fields(e.Value).Where(f => !Rows[e.Key].Contains(f, StringComparison.Ordinal)).Select(f => $"{e.Key}: {f}"));

        Assert.Empty(missing);
    }

    private static IEnumerable<string> Fields(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null)
        .Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));
}
