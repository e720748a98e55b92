using System.Globalization;
using CsvHelper;

namespace NamRo.Host.Demo.Town;

/// <summary>The invented district as data: units, seats, names, records. Embedded in the program.</summary>
internal static class DemoData
{
    public static IReadOnlyList<T> Csv<T>(string name)
    {
        using var csv = new CsvReader(new StreamReader(Open(name)), CultureInfo.InvariantCulture);
        return csv.GetRecords<T>().ToList();
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    private static Stream Open(string name) => typeof(DemoData).Assembly.GetManifestResourceStream($"reference-data/demo/{name}")
        ?? throw new InvalidOperationException($"demo/{name} is not embedded.");
}

internal sealed record UnitRow(string Code, string Name, string ShortName, string System, string Level, string Parent, string Aliases);

internal sealed record SeatRow(string System, string Level, string Head, string Deputy, string Officer, int Deputies, int Officers);

internal sealed record RoleRow(string Unit, string Title, int Count, string Roles, bool Head, string Ceiling, string Scope, string ReportsTo);

internal sealed record NameRow(string Kind, string Names);

/// <param name="Count">How many cases.</param>
/// <param name="Bodies">How many different bodies they are about; turns beyond that come back to the first ones.</param>
internal sealed record RecordRow(
    int Group, int Count, int Bodies, string Title, string Body, string Leads, string Product, string Label, DateOnly From, DateOnly Until);
