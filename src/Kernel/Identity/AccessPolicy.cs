using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;

namespace NamRo.Kernel.Identity;

/// <summary>
/// The one table of who may do what: role, action, relation to the record. Data, from <c>reference-data/access-policy.csv</c>
/// (directive-and-assessment.md section 9, a default). Anything not listed is denied.
/// </summary>
public sealed class AccessPolicy
{
    private readonly FrozenDictionary<(Role Role, string Action), AccessRelation[]> lines;

    private AccessPolicy(IEnumerable<Line> read)
    {
        lines = read.GroupBy(l => (l.Role, l.Action)).ToFrozenDictionary(g => g.Key, g => g.Select(l => l.Relation).Distinct().ToArray());
        Actions = lines.Keys.Select(k => k.Action).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Every action that some role may take; asking for another is a mistake in the code.</summary>
    public FrozenSet<string> Actions { get; }

    public static AccessPolicy Load()
    {
        using var stream = typeof(AccessPolicy).Assembly.GetManifestResourceStream("reference-data/access-policy.csv")
            ?? throw new InvalidOperationException("access-policy.csv is not embedded.");
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        return new AccessPolicy(csv.GetRecords<Line>().ToList());
    }

    /// <summary>The relations under which the role may take the action; empty means never.</summary>
    public ReadOnlySpan<AccessRelation> Relations(Role role, string action) =>
        lines.TryGetValue((role, action), out var relations) ? relations : [];

    private sealed record Line(Role Role, string Action, AccessRelation Relation);
}
