using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>The kind of a document: the line in capitals, else the code in its symbol, else a letter.</summary>
internal static class KindReader
{
    private static readonly (string Code, string Name)[] Codes = [.. Vocabulary.Rows("kinds.txt").Select(row => (row[0], row[1]))];

    public static ReadValue? Read(HeaderZone zone, ReadValue? symbol)
    {
        if (zone.Kind is not null)
        {
            return new ReadValue(zone.Kind, zone.KindText!.Whole());
        }

        string? kind = symbol is null ? null : KindOf(symbol.Value.Split('-', '/')[0].Trim());
        return kind is not null ? new ReadValue(kind, symbol!.Span)
            : symbol is null && zone.End == 0 ? null : new ReadValue("công văn", SourceSpan.None);
    }

    /// <summary>By the code as printed; a copy without marks is compared folded.</summary>
    private static string? KindOf(string code)
    {
        string folded = VietnameseText.Fold(code);
        return Array.Find(Codes, kind => string.Equals(kind.Code, code, StringComparison.OrdinalIgnoreCase)).Name
            ?? Array.Find(Codes, kind => VietnameseText.Fold(kind.Code) == folded).Name;
    }
}
