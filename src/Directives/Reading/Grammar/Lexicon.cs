namespace NamRo.Directives.Reading.Grammar;

/// <summary>The word lists of the reader and the few questions asked of them.</summary>
internal static class Lexicon
{
    /// <summary>After these a verb is part of a noun: "các tổ chức", "được giao", "việc thực hiện".</summary>
    private static readonly PhraseSet NounMakers = PhraseSet.Of("được", "bị", "các", "những", "của", "việc", "tác", "mọi", "một", "từng", "sự");

    private static readonly HashSet<string> ObjectMakers = new(StringComparer.Ordinal)
    {
        "cac", "mot", "nhung", "he", "mo", "noi", "du", "co", "bo", "quy", "lo", "chat", "nghiem", "toan", "ban", "ke", "thi", "tot", "ngay", "va",
        "chi", "tieu", "nguoi", "dan", "kinh", "nep", "doi", "moi", "nha", "tuyen", "duong", "cong", "viec", "trach", "danh", "clip", "phim",
    };

    public static PhraseSet Verbs { get; } = Vocabulary.Phrases("verbs.txt");

    private static PhraseSet NotVerbs { get; } = Vocabulary.Phrases("not-a-verb.txt");

    public static PhraseSet Adverbs { get; } = Vocabulary.Phrases("adverbs.txt");

    public static PhraseSet Heads { get; } = Vocabulary.Phrases("unit-heads.txt");

    public static PhraseSet Names { get; } = Vocabulary.Phrases("unit-names.txt");

    public static PhraseSet GroupNouns { get; } = Vocabulary.Phrases("group-nouns.txt");

    public static PhraseSet NotUnits { get; } = Vocabulary.Phrases("not-a-unit.txt");

    public static PhraseSet Levels { get; } = Vocabulary.Phrases("place-levels.txt");

    /// <summary>Committees of the party: "Quận ủy" after a name is its owner.</summary>
    public static PhraseSet Committees { get; } = PhraseSet.Of("tỉnh ủy", "thành ủy", "quận ủy", "huyện ủy", "thị ủy", "đảng ủy");

    public static PhraseSet Products { get; } = Vocabulary.Phrases("products.txt");

    public static PhraseSet ProductVerbs { get; } = Vocabulary.Phrases("product-verbs.txt");

    public static PhraseSet ReportVerbs { get; } = Vocabulary.Phrases("report-verbs.txt");

    /// <summary>Names of departments without their head word, by head: "Quản lý đô thị" of "Phòng Quản lý đô thị".</summary>
    private static Dictionary<string, PhraseSet> FieldsByHead { get; } = new[] { "Phòng", "Sở", "Ban" }.ToDictionary(
        head => head,
        head => new PhraseSet(Vocabulary.Rows("unit-names.txt").Select(row => row[0])
            .Where(name => name.StartsWith(head + " ", StringComparison.Ordinal)).Select(name => (name[(head.Length + 1)..], ""))),
        StringComparer.Ordinal);

    public static PhraseSet Abbreviations { get; } = Vocabulary.Phrases("abbreviations.txt");

    public static PhraseSet OtherAbbreviations { get; } = Vocabulary.Phrases("other-abbreviations.txt");

    /// <summary>Words of a department's field that begins here ("Tài chính" after "Sở Nội vụ,"), or 0.</summary>
    public static int FieldAt(string head, Sentence sentence, int index)
    {
        return FieldsByHead.TryGetValue(head, out PhraseSet? fields) ? fields.LengthAt(sentence, index) : 0;
    }

    public static bool IsField(Sentence sentence, int index) => FieldsByHead.Values.Any(fields => fields.IsAt(sentence, index));

    /// <summary>Words of the verb that begins here, or 0. A capital inside a name is no verb ("Ban Tổ chức").</summary>
    public static int VerbAt(Sentence sentence, int index)
    {
        int length = Verbs.LengthAt(sentence, index);
        bool opening = index == 0 || sentence.FoldedAt(index - 1) is ":" or "." or ";" or "\"";
        bool inName = length == 0 || (sentence.IsCapitalAt(index) && !opening) || NounMakers.IsAt(sentence, index - 1);
        return inName || IsInNoun(sentence, index, length) || !IsVerbByObject(sentence, index, length) ? 0 : length;
    }

    private static bool IsInNoun(Sentence sentence, int index, int length)
    {
        return NotVerbs.LengthAt(sentence, index) > length || NotVerbs.LengthAt(sentence, index - 1) > 1 || NotVerbs.LengthAt(sentence, index - 2) > 2;
    }

    /// <summary>An adverb or a role word that ends a list of units.</summary>
    public static int AdverbAt(Sentence sentence, int index)
    {
        return sentence.IsCapitalAt(index) && index > 0 ? 0 : Adverbs.LengthAt(sentence, index);
    }

    public static bool IsVerbOrAdverb(Sentence sentence, int index) => VerbAt(sentence, index) > 0 || AdverbAt(sentence, index) > 0;

    public static int LevelAt(Sentence sentence, int index)
    {
        int length = Levels.LengthAt(sentence, index);
        bool other = length == 0 || sentence.FoldedAt(index + length) is "uy" or "doan" || Products.LengthAt(sentence, index) > length;
        return other ? 0 : length;
    }

    /// <summary>Verbs that also stand in names count only when something that can be their object follows.</summary>
    private static bool IsVerbByObject(Sentence sentence, int index, int length)
    {
        if (Verbs.SortAt(sentence, index) != "name" || index == 0)
        {
            return true;
        }

        int next = index + length;
        return Products.IsAt(sentence, next) || ObjectMakers.Contains(sentence.FoldedAt(next)) || Levels.IsAt(sentence, index - 1)
            || (sentence.IsCapitalAt(index - 1) && Verbs.IsAt(sentence, next)) || sentence[index - 1] is { IsWord: false, Folded: not "-" };
    }
}
