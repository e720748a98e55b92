using System.Globalization;
using CsvHelper;

namespace NamRo.Kernel.Papers.Format;

/// <summary>
/// Which organ may issue which kind of Party paper (documents.md 5.2). Data, from <c>reference-data/issue-authority.csv</c>.
/// Only what the table says is decided; for a pair it does not hold the answer is "not known".
/// </summary>
public sealed class IssueAuthority
{
    private readonly List<Line> lines = Read();

    public static IssueAuthority Default { get; } = new();

    /// <summary>True or false where the table decides on that date; null where it is silent.</summary>
    public bool? May(string rule, IssuingOrgan organ, string kind, DateOnly date) => lines
        .Where(l => l.Rule == rule && l.Level == organ.Level && l.Organ == organ.Organ && l.Kind == kind && l.From <= date)
        .OrderByDescending(l => l.From)
        .Select(l => (bool?)l.Allowed)
        .FirstOrDefault();

    private static List<Line> Read()
    {
        using var stream = typeof(IssueAuthority).Assembly.GetManifestResourceStream("reference-data/issue-authority.csv")
            ?? throw new InvalidOperationException("issue-authority.csv is not embedded.");
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        return csv.GetRecords<Line>().ToList();
    }

    private sealed class Line
    {
        public string Rule { get; set; } = "";

        public string Level { get; set; } = "";

        public string Organ { get; set; } = "";

        public string Kind { get; set; } = "";

        public bool Allowed { get; set; }

        public DateOnly From { get; set; }
    }
}
