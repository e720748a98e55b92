using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Deadlines;
using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>Decides whether a paragraph is a heading and what it gives to the items below (task-extraction.md 4).</summary>
internal sealed class HeadingReader(DeadlineReader deadlines, UnitVocabulary known, IssuerWords issuer)
{
    private static readonly PhraseSet WithoutWork = Vocabulary.Phrases("headings-without-work.txt");

    private static readonly Regex Generic = Pattern.Of(
        @"^(?:(?:nghiem tuc|tap trung|khan truong|chu dong|to chuc|trien khai|thuc hien|chi dao|lanh dao|lam tot|hoan thanh|tham muu|cac|"
            + @"mot so|nhung|tot|ngay|va|quan triet|phoi hop|cu the|nhu|sau day|sau|day|"
        + @"noi dung|nhiem vu|giai phap|cong viec|cong tac|viec|trong tam|chu yeu|duoi day|theo|phan cong|duoc giao|co trach nhiem|"
            + @"chiu trach nhiem|la|trong thoi gian toi|thoi gian toi|can|phai|co|chinh|khac|,|:|\.) ?)*$");

    private static readonly Regex TimeWords = Pattern.Of(@"^(?:cac |nhung )?(?:nhiem vu|cong viec|viec|noi dung|nhom nhiem vu|phai|can|"
        + @"thuc hien|hoan thanh|trong|:|,|xong|truoc|\.| )*$");

    /// <summary>What the heading says, or null when the paragraph is work itself.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="above">What the item inherits.</param>
    /// <param name="childrenAct">Whether most items below begin with a verb or a unit.</param>
    public ItemContext? Read(MappedText text, ItemContext above, bool childrenAct)
    {
        var sentence = new Sentence(text);
        bool colon = text.Text.EndsWith(':');
        Assignment? found = Find(sentence, colon, above.Lead.Count > 0);
        if (found is { Lead.Count: > 0, IsStatement: false })
        {
            return FromLead(text, sentence, found, above, colon, childrenAct);
        }

        if (WithoutWorkAt(text) is { } sort)
        {
            return Without(above, sort);
        }

        return OnlyTime(text) is { } limit ? above with { Deadline = limit }
            : colon || !IsSentence(text) ? above
            : null;
    }

    /// <summary>A paragraph that is nothing but units, without a full stop: a heading for the paragraphs after it. Null for any other.</summary>
    public ItemContext? UnitsAlone(MappedText text, ItemContext above)
    {
        bool title = text.Length is > 3 and < 160 && text.Text[^1] is not ('.' or ';' or ',') && char.IsUpper(text.Text[0]);
        var sentence = new Sentence(text);
        Assignment? found = title ? Find(sentence, text.Text.EndsWith(':'), above.Lead.Count > 0) : null;
        bool alone = found is { Lead.Count: > 0, IsStatement: false, HasTrigger: false } && found.ActionStart >= sentence.Count;
        return alone ? above with { Lead = found!.Lead, Coordinate = found.Coordinate, Evidence = Evidence.Inherited } : null;
    }

    /// <summary>"never" or "stated" for a heading under which no work is given, also at the beginning of a short item.</summary>
    public static string? WithoutWorkAt(MappedText text)
    {
        var sentence = new Sentence(text);
        int start = sentence.FoldedAt(0) is "ve" or "cac" or "mot" or "nhung" ? 1 : 0;
        int length = WithoutWork.LengthAt(sentence, start);
        if (length == 0)
        {
            return null;
        }

        int next = start + length;
        bool whole = next >= sentence.Count || sentence[next].Folded is ":" or "," or "va" or "(" or "." or "chung" or "cu" or "-";
        bool shortTitle = sentence.Count <= length + 9 && !(sentence.FoldedAt(start) == "yeu" && !whole);
        bool labelled = sentence.FoldedAt(next) == ":";
        bool isTitle = sentence.IsCapitals || (whole && sentence.Count <= length + 6) || (shortTitle && !text.Text.EndsWith('.'));
        return labelled || isTitle ? WithoutWork.SortAt(sentence, start) : null;
    }

    /// <summary>What a heading of the given sort leaves to the items below.</summary>
    public static ItemContext Without(ItemContext above, string sort)
    {
        return sort == "funding" ? above with { IsFunding = true } : above with { NeverTasks = above.NeverTasks || sort == "never", OnlyExplicit = true };
    }

    private Assignment? Find(Sentence sentence, bool colon, bool inherits)
    {
        var finder = new AssignmentFinder(sentence, known, deadlines, issuer, inherits);
        return finder.AtStart() ?? (colon ? finder.AfterTrigger() : null);
    }

    private ItemContext? FromLead(MappedText text, Sentence sentence, Assignment found, ItemContext above, bool colon, bool childrenAct)
    {
        MappedText rest = text.Slice(Math.Min(text.Length, sentence.Offset(found.ActionStart)));
        DeadlineMatch? limit = DeadlineReader.Best(deadlines.Find(text));
        string without = limit is null ? rest.Folded : Without(text, rest, limit);
        if (!Generic.IsMatch(without.Trim()) && !(colon && childrenAct))
        {
            return null;
        }

        List<UnitMention> partners = [.. found.Coordinate, .. CoordinateReader.Read(new Sentence(rest), known)];
        return above with
        {
            Lead = found.Lead,
            Coordinate = [.. partners.DistinctBy(unit => unit.Name)],
            Evidence = Evidence.Inherited,
            Deadline = limit is null ? above.Deadline : FoundDeadline.From(limit, text),
        };
    }

    private static string Without(MappedText text, MappedText rest, DeadlineMatch limit)
    {
        int offset = text.Length - rest.Length;
        int start = Math.Clamp(limit.Start - offset, 0, rest.Length);
        int end = Math.Clamp(limit.End - offset, start, rest.Length);
        return rest.Folded[..start] + rest.Folded[end..];
    }

    /// <summary>A heading that is itself a limit: "Nhiệm vụ hoàn thành trong quý I/2025", "Trước ngày 15/3:", "Tháng 4/2024".</summary>
    private FoundDeadline? OnlyTime(MappedText text)
    {
        if (text.Length > 90)
        {
            return null;
        }

        List<DeadlineMatch> matches = deadlines.Find(text);
        DeadlineMatch? limit = DeadlineReader.Best(matches);
        if (limit is null && !text.Folded.Contains("nhiem vu", StringComparison.Ordinal) && deadlines.ReadCell(text) is { } bare && bare.End - bare.Start >= text.Length - 3)
        {
            limit = bare;
        }

        bool only = limit is not null && TimeWords.IsMatch(text.Folded[..limit.Start].Trim()) && TimeWords.IsMatch(text.Folded[limit.End..].Trim());
        return only ? FoundDeadline.From(limit!, text) : null;
    }

    private static bool IsSentence(MappedText text) => text.Text.EndsWith('.') && text.Length > 60 || text.Text.EndsWith(';');
}
