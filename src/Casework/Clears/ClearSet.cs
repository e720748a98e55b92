namespace NamRo.Casework.Clears;

/// <summary>
/// A set of clears with the days on which it is in force: five, six, or what a later rule says. Data, from <c>clear-sets.csv</c>.
/// Source: directive-and-assessment.md 1.5.
/// </summary>
internal sealed record ClearSet(
    string Code, string Name, DateOnly? From, DateOnly? Until, IReadOnlyList<string> Clears, string LegalBasis, bool IsDefault)
{
    public static IReadOnlyList<ClearSet> All { get; } = [.. ReferenceData.Csv<Row>("clear-sets.csv").Select(r => r.Read())];

    /// <summary>The set in force on the day: the latest that has begun; a set without a first day waits to be switched on.</summary>
    public static ClearSet On(DateOnly day) => All
        .Where(s => s.From is { } from && from <= day && (s.Until is null || day <= s.Until))
        .OrderBy(s => s.From)
        .LastOrDefault() ?? All[0];

    internal sealed class Row
    {
        public string Code { get; set; } = "";

        public string Name { get; set; } = "";

        public DateOnly? From { get; set; }

        public DateOnly? Until { get; set; }

        public string Clears { get; set; } = "";

        public string LegalBasis { get; set; } = "";

        public bool IsDefault { get; set; }

        public ClearSet Read() => new(Code, Name, From, Until, Clears.Split(' '), LegalBasis, IsDefault);
    }
}
