using System.Collections.Frozen;
using System.Globalization;

namespace NamRo.Kernel.Papers.Format;

/// <summary>
/// The layout rule of one family between two dates, both included (documents.md 1). Data, from <c>reference-data/format-*.csv</c>.
/// A value the rule does not give comes from the rule it falls back to and then counts as unverified.
/// </summary>
public sealed class FormatRule(
    FormatRuleHead head,
    FrozenDictionary<string, FormatElement> elements,
    FrozenDictionary<string, FormatSetting> settings)
{
    public string Code => head.Rule;

    public string Title => head.Title;

    public LayoutFamily Family => head.Family;

    public DateOnly From => head.From;

    /// <summary>Last day of the rule; null while it holds.</summary>
    public DateOnly? To => head.To;

    public FormatStatus Status => head.Status;

    public IReadOnlyDictionary<string, FormatElement> Elements => elements;

    public IReadOnlyDictionary<string, FormatSetting> Settings => settings;

    /// <summary>True for the State form of header, number and end; the Front follows it (documents.md 7.4).</summary>
    public bool HasNationalName => Family != LayoutFamily.Party;

    public bool HoldsOn(DateOnly date) => From <= date && (To is null || date <= To);

    public FormatElement Element(string name) =>
        elements.TryGetValue(name, out var element)
            ? element
            : throw new InvalidOperationException($"Layout rule {Code} has no element {name}.");

    /// <summary>The text of a setting; empty when the rule has none.</summary>
    public string Text(string name) => settings.TryGetValue(name, out var setting) ? setting.Value : "";

    /// <summary>The number of a setting; null when the rule has none.</summary>
    public decimal? Number(string name) =>
        settings.TryGetValue(name, out var setting) && setting.Value.Length > 0
            ? decimal.Parse(setting.Value, CultureInfo.InvariantCulture)
            : null;

    /// <summary>A length in twentieths of a point from a setting given in millimetres.</summary>
    public int TwipsOfMillimetres(string name) => (int)Math.Round((Number(name) ?? 0) * 1440m / 25.4m);
}
