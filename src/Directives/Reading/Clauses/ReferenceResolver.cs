using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>
/// Resolves "UBND các phường nêu tại khoản 4 Điều này" to those named there (task-extraction.md 12, case 10). A reference to a whole
/// article, section or annex stays a group: it stands for many.
/// </summary>
internal sealed class ReferenceResolver(IReadOnlyDictionary<string, IReadOnlyList<UnitMention>> leadsByAnchor)
{
    private static readonly Regex Reference = Pattern.Of(
        @"\b(?:tai|o|theo) (?:diem (?<p>[a-z])(?:,? ))?(?:khoan|muc|diem|y) (?<n>\d{1,2}(?:\.\d{1,2})?|[a-z]\b)(?:,? (?<a>dieu nay|"
            + @"dieu \d{1,3}|muc [ivx]{1,4}|phan [ivx]{1,4}))?");

    public IEnumerable<UnitMention> Resolve(UnitMention unit, string anchor)
    {
        Match match = Reference.Match(VietnameseText.Fold(unit.Name));
        IReadOnlyList<UnitMention>? named = match.Success ? Find(match, anchor) : null;
        return named is null ? [unit] : named;
    }

    private IReadOnlyList<UnitMention>? Find(Match match, string anchor)
    {
        string item = match.Groups["n"].Value + (match.Groups["p"].Success ? "." + match.Groups["p"].Value : "");
        string container = match.Groups["a"].Value;
        string above = container.StartsWith("dieu ", StringComparison.Ordinal) && container != "dieu nay" ? "Đ" + container[5..]
            : container.Contains(' ', StringComparison.Ordinal) && container != "dieu nay" ? container[(container.IndexOf(' ', StringComparison.Ordinal) + 1)..].ToUpperInvariant()
            : anchor.Split('.')[0];
        return leadsByAnchor.GetValueOrDefault($"{above}.{item}") ?? leadsByAnchor.GetValueOrDefault(item)
            ?? leadsByAnchor.FirstOrDefault(entry => entry.Key.EndsWith("." + item, StringComparison.Ordinal)).Value;
    }
}
