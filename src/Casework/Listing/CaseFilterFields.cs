using System.Globalization;
using System.Reflection;

namespace NamRo.Casework.Listing;

/// <summary>The fields of a filter as they stand in an address.</summary>
internal static class CaseFilterFields
{
    public static IReadOnlyList<PropertyInfo> All { get; } = [.. typeof(CaseFilter).GetProperties().Where(p => p.SetMethod is not null)];

    /// <summary>A field's value in an address; null when it filters nothing.</summary>
    public static string? Text(object? value) => value switch
    {
        null or false => null,
        true => "true",
        string text => text.Length == 0 ? null : text,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
