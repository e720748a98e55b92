using System.Globalization;

namespace NamRo.Casework;

/// <summary>A place in a list of cases by urgency: the key that pages go on from.</summary>
/// <param name="Urgency">UTC.</param>
public readonly record struct CaseKey(DateTime Urgency, CaseId Case)
{
    /// <summary>The place that a page's key names; null for text that is none.</summary>
    public static CaseKey? Read(string? text)
    {
        var cut = text?.IndexOf('_', StringComparison.Ordinal) ?? -1;
        return cut > 0
            && long.TryParse(text.AsSpan(0, cut), NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            && Guid.TryParse(text.AsSpan(cut + 1), out var id)
            ? new CaseKey(new DateTime(ticks, DateTimeKind.Utc), new CaseId(id))
            : null;
    }

    public override string ToString() => $"{Urgency.Ticks.ToString(CultureInfo.InvariantCulture)}_{Case}";
}
