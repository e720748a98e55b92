using System.Globalization;
using CsvHelper;

namespace NamRo.Kernel.Text;

/// <summary>The two families of official papers; their rules differ throughout (documents.md 0).</summary>
public enum PaperFamily
{
    /// <summary>State bodies, and those who follow their form (Fatherland Front, mass organisations).</summary>
    State,

    /// <summary>Party bodies.</summary>
    Party,
}

/// <summary>One kind of paper. <paramref name="Abbreviation"/> is empty for công văn and thư công of the State; the dates are inclusive.</summary>
public sealed record DocumentKind(PaperFamily Family, string Abbreviation, string Name, string NameEn, DateOnly From, DateOnly? To, string Source)
{
    /// <summary>Whether the rule that names this kind holds on the day.</summary>
    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>
/// The kinds of papers and their abbreviations, from <c>reference-data/document-kinds.csv</c>: 29 State kinds (documents.md 3.5) and the
/// Party kinds that documents.md 5.2 names. Papers older than a rule are read with the earliest one.
/// </summary>
public static class DocumentKinds
{
    private static readonly Lazy<IReadOnlyList<DocumentKind>> Table = new(() => Load());

    public static IReadOnlyList<DocumentKind> All => Table.Value;

    /// <summary>The kinds of the family that hold on the day.</summary>
    public static IEnumerable<DocumentKind> On(PaperFamily family, DateOnly day)
    {
        return All.Where(kind => kind.Family == family && kind.IsInForce(day));
    }

    /// <summary>The kind with this abbreviation in any edition of the rules; letter case does not matter, marks do ("HĐ" is not "HD").</summary>
    public static DocumentKind? ByAbbreviation(PaperFamily family, string abbreviation)
    {
        string key = VietnameseText.ExactKey(abbreviation);
        return key.Length == 0 ? null : All.FirstOrDefault(kind => kind.Family == family && VietnameseText.ExactKey(kind.Abbreviation) == key);
    }

    /// <summary>The kind with this name, compared without marks and case: "THÔNG BÁO", "thông báo".</summary>
    public static DocumentKind? ByName(PaperFamily family, string name)
    {
        string key = VietnameseText.Fold(name);
        return All.FirstOrDefault(kind => kind.Family == family && VietnameseText.Fold(kind.Name) == key);
    }

    private static List<DocumentKind> Load()
    {
        using Stream stream = typeof(DocumentKinds).Assembly.GetManifestResourceStream("reference-data/document-kinds.csv")
            ?? throw new InvalidOperationException("document-kinds.csv is not embedded.");
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        csv.Context.RegisterClassMap<DocumentKindMap>();
        return csv.GetRecords<DocumentKind>().ToList();
    }
}
