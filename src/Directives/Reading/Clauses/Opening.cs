using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>
/// The paragraph with which the assignments begin ("..., UBND tỉnh yêu cầu các sở, ngành thực hiện:"). Those it names lead the items that
/// name nobody; a letter without such a name falls back on those it is addressed to.
/// </summary>
internal sealed class Opening(DeadlineReader deadlines, UnitVocabulary known, IssuerWords issuer, MappedText? addressees, string? kind)
{
    private static readonly Regex Trigger = Pattern.Of(
        @"(?:yeu cau|chi thi|ket luan|nhu sau|sau day|giao|dien|chi dao|thong nhat|quyet dinh|ban hanh|nhiem vu|noi dung|"
            + @"de nghi)[^:]{0,160}:\s*$|co y kien[^:]{0,80}:?\s*$");

    public static bool IsTrigger(MappedText paragraph) => Trigger.IsMatch(paragraph.Folded);

    public ItemContext Read(MappedText? paragraph, IReadOnlyList<MappedText> listed)
    {
        Assignment? found = paragraph is null ? null : Named(paragraph);
        if (found is { Lead.Count: > 0, IsStatement: false })
        {
            return ItemContext.Empty with { Lead = FullNames(found.Lead), Coordinate = found.Coordinate, Evidence = Evidence.Opening };
        }

        bool letter = kind is "công văn" or "công điện";
        MappedText? named = addressees ?? (listed.Count > 0 ? MappedText.Join(listed, '\n') : null);
        return letter && named is not null
            ? ItemContext.Empty with { Lead = UnitCellReader.Read(named, known), Evidence = Evidence.Addressee } : ItemContext.Empty;
    }

    /// <summary>"UBND xã" in a letter to one addressee is that addressee.</summary>
    private IReadOnlyList<UnitMention> FullNames(IReadOnlyList<UnitMention> lead)
    {
        List<UnitMention> addressed = addressees is null ? [] : UnitCellReader.Read(addressees, known);
        bool same = addressed.Count == 1 && lead.Count == 1 && addressed[0].Name.StartsWith(lead[0].Name + " ", StringComparison.OrdinalIgnoreCase);
        return same ? addressed : lead;
    }

    private Assignment? Named(MappedText paragraph)
    {
        int start = 0;
        int end = ClauseSplitter.EndOfClause(paragraph.Text, 0);
        while (end < paragraph.Length - 1)
        {
            start = end;
            end = ClauseSplitter.EndOfClause(paragraph.Text, end);
        }

        MappedText last = paragraph.Slice(start).Trim();
        return last.Length == 0 ? null : new AssignmentFinder(new Sentence(last), known, deadlines, issuer).AfterTrigger();
    }
}
