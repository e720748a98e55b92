using NamRo.Kernel.Identity;

namespace NamRo.OneStop.Counting;

/// <summary>What is asked of the counts, as it stands in an address; the same question opens a cell's rows and exports them.</summary>
internal sealed class CountingQuestion
{
    public const string ByField = "field";
    public const string ByUnit = "unit";

    /// <summary>First office day; null for the current quarter.</summary>
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public UnitId? Scope { get; set; }

    /// <summary>Rows by field (06a) or by unit (06b).</summary>
    public string By { get; set; } = ByField;

    /// <summary>A row of the table; null for the total.</summary>
    public string? Key { get; set; }

    /// <summary>A column of table II.06; null for all.</summary>
    public int? Column { get; set; }

    /// <summary>Key of a <see cref="DossierMeasure"/>, <see cref="ProcedureMeasure"/> or <see cref="ReflectionMeasure"/>; null without one.</summary>
    public string? Measure { get; set; }

    /// <summary>Of the measure: those that count, those that don't, or both when null.</summary>
    public bool? Counted { get; set; }

    public Period PeriodOn(DateOnly today)
    {
        var quarter = Period.QuarterOf(Period.Checked(From ?? To ?? today));
        return new Period(From ?? quarter.From, To ?? quarter.To);
    }

    public string KeyOf(DossierFacts facts) => By == ByUnit ? facts.Unit.ToString() : facts.Field;

    /// <summary>Whether a dossier is behind the figure asked about.</summary>
    public bool Holds(DossierFacts facts, Period period) =>
        Placing.Of(facts, period) is { } placing
        && (Column is not { } column || placing.IsIn(column))
        && (Key is null || KeyOf(facts) == Key)
        && (Measure is not { Length: > 0 } measure || DossierMeasures.Find(measure)?.Holds(facts, period, Counted) == true);

    /// <summary>The question as the end of an address.</summary>
    public string Query(string? key, int? column, string? measure = null, bool? counted = null)
    {
        var parts = new List<(string Name, string? Value)>
        {
            ("from", From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("to", To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("scope", Scope?.ToString()), ("by", By), ("key", key), ("column", column?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("measure", measure), ("counted", counted?.ToString().ToLowerInvariant()),
        };
        return "?" + string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
    }
}
