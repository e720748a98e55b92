using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>A type of document that will be made or sent, and where the text says so.</summary>
internal sealed record FoundProduct(string Type, SourceSpan Span);

/// <summary>
/// Reads the types of document that a clause says will be made or sent. Whether a type is a product depends on the verb that
/// governs it: "lập danh sách" makes one, "công khai danh sách" does not (task-extraction.md 8).
/// </summary>
internal sealed class ProductReader
{
    private const int Reach = 16;

    private static readonly Dictionary<string, string> Types = Vocabulary.Rows("products.txt")
        .ToDictionary(row => Kernel.Text.VietnameseText.Fold(row[0]), row => row.Length > 1 ? row[1] : row[0], StringComparer.Ordinal);

    /// <summary>These are verbs too: only right after a verb of making are they things.</summary>
    private static readonly HashSet<string> NeedsMaker = new(StringComparer.Ordinal)
        { "quyết định", "hướng dẫn", "thông báo", "kết luận", "cam kết", "quy định" };

    private static readonly HashSet<string> Barriers = new(StringComparer.Ordinal)
        { "ve", "theo", "cua", "tai", "trong", "tu", "voi", "khi", "thuoc", "bang", "qua", "tren", "sau", "vao", "la" };

    private static readonly HashSet<string> ReportAsNoun = new(StringComparer.Ordinal)
        { "theo", "tai", "nghe", "trong", "dung", "lieu", "mau", "ky", "do", "tin", "qua", "diem", "y" };

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "du", "thao", "cac", "mot", "ban", "bo", "van", "01", "noi", "dung" };
    private static readonly PhraseSet Delegating = PhraseSet.Of("chỉ đạo", "yêu cầu", "đề nghị");
    private static readonly PhraseSet Guiding = PhraseSet.Of("hướng dẫn", "đôn đốc", "vận động", "hỗ trợ", "giúp", "khuyến khích", "tuyên truyền", "tạo điều kiện");
    private static readonly HashSet<string> Undone = new(StringComparer.Ordinal) { "cham", "chua", "da", "khong", "duoc", "viec", "cho", "dang" };

    private readonly Sentence sentence;
    private readonly bool[] masked;

    private ProductReader(Sentence sentence)
    {
        this.sentence = sentence;
        masked = new bool[sentence.Count];
        MaskUnits();
        MaskPurpose();
    }

    public static List<FoundProduct> Read(MappedText action)
    {
        var products = new List<FoundProduct>();
        if (action.Length > 0)
        {
            new ProductReader(new Sentence(action)).Collect(products);
        }

        return products;
    }

    /// <summary>The entries of a product cell: known types, and anything else copied.</summary>
    public static List<FoundProduct> ReadCell(MappedText cell)
    {
        var products = new List<FoundProduct>();
        foreach (MappedText part in CellSplitter.Split(cell, static c => c is ',' or ';' or '/' or '\n' or '+'))
        {
            MappedText entry = part.Trim(c => !char.IsLetterOrDigit(c));
            if (entry.Length > 0)
            {
                products.Add(new FoundProduct(TypeOf(entry), entry.Whole()));
            }
        }

        return products;
    }

    private static string TypeOf(MappedText entry)
    {
        var sentence = new Sentence(entry);
        int at = 0;
        while (Small.Contains(sentence.FoldedAt(at)) && at < sentence.Count - 1 && !Lexicon.Products.IsAt(sentence, at))
        {
            at++;
        }

        int length = Lexicon.Products.LengthAt(sentence, at);
        return length > 0 ? Types[Kernel.Text.VietnameseText.Fold(sentence.Between(at, at + length).Text)] : char.ToLowerInvariant(entry.Text[0]) + entry.Text[1..];
    }

    private void Collect(List<FoundProduct> products)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            int length = masked[i] ? 0 : Lexicon.Products.LengthAt(sentence, i);
            if (length > 0)
            {
                MappedText text = sentence.Between(i, i + length);
                string type = Types[Kernel.Text.VietnameseText.Fold(text.Text)];
                if (IsProduct(i, type) && !products.Exists(product => product.Type == type))
                {
                    products.Add(new FoundProduct(type, text.Whole()));
                }

                i += length - 1;
            }
        }
    }

    private bool IsProduct(int at, string type)
    {
        if (IsDelegated(at) || IsExisting(at, type))
        {
            return false;
        }

        if (at == 0 && !NeedsMaker.Contains(type))
        {
            return true;
        }

        if (type == "báo cáo" && IsReporting(at))
        {
            return true;
        }

        int governor = Governor(at, out bool blocked);
        bool makes = governor >= 0 && !blocked && !Undone.Contains(sentence.FoldedAt(governor - 1)) && !IsCountedFrom(governor) && Lexicon.ProductVerbs.SortAt(sentence, governor) == "make";
        return makes && (!NeedsMaker.Contains(type) || IsNext(governor, at)) && (sentence.FoldedAt(governor) != "co" || IsHaving(governor));
    }

    /// <summary>"kể từ ngày ban hành Thông báo" counts days.</summary>
    private bool IsCountedFrom(int governor)
    {
        return governor > 1 && sentence.Prints(governor - 1, "ngày") && (sentence.FoldedAt(governor - 2) is "tu" or "sau" or "ke" or "tinh");
    }

    /// <summary>"Quyết định này", "Kế hoạch số 12/KH-UBND" exist already.</summary>
    private bool IsExisting(int at, string type)
    {
        int next = at + type.Split(' ').Length;
        return sentence.FoldedAt(next) == "nay" || (sentence.FoldedAt(next) == "so" && sentence.IsNumberAt(next + 1));
    }

    /// <summary>"báo cáo" as a verb: at the beginning, after a comma, "và", an adverb or another verb.</summary>
    private bool IsReporting(int at)
    {
        string before = sentence.FoldedAt(at - 1);
        string two = sentence.FoldedAt(at - 2) + " " + before;
        bool noun = ReportAsNoun.Contains(before) || two is "che do" or "cac bao" or "noi dung" or "thuc hien";
        bool verb = at == 0 || !sentence.IsWordAt(at - 1) || before is "va" or "phai" || two is "tong hop" or "danh gia" or "dinh ky" or "thoi gian" or "tham muu"
            or "co trach" or "trach nhiem" or "kip thoi" or "hang thang" or "hang quy" or "hang tuan" or "hang nam" or "hang ngay" or "mot lan" or "dong thoi";
        return (IsToSuperior(at) && before is not ("theo" or "nghe" or "tai")) || !noun && (verb || EndsTime(at) || Lexicon.Levels.IsAt(sentence, at - 1) == false && IsAfterAdverb(at));
    }

    /// <summary>"tổng hợp kết quả báo cáo Thường trực Đảng ủy": right before a body it is the verb, whatever stands before.</summary>
    private bool IsToSuperior(int at)
    {
        return at + 2 < sentence.Count && masked[at + 2] && sentence.IsCapitalAt(at + 2) && Lexicon.Heads.IsAt(sentence, at + 2) && !sentence.IsCapitalAt(at);
    }

    private bool EndsTime(int at) => sentence[at - 1].IsNumber || sentence.FoldedAt(at - 1) is "tuan" or "thang" or "quy" or "nam";

    private bool IsAfterAdverb(int at) => Lexicon.Adverbs.LengthAt(sentence, at - 2) == 2 || Lexicon.Adverbs.LengthAt(sentence, at - 1) == 1 && sentence.FoldedAt(at - 1) is not ("co" or "cho" or "bang" or "la");

    /// <summary>The nearest verb before the type; blocked when a preposition stands between.</summary>
    private int Governor(int at, out bool blocked)
    {
        blocked = false;
        for (int i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (sentence.FoldedAt(i) is ";" or "." or ":")
            {
                return -1;
            }

            bool verb = !masked[i] && (Lexicon.ProductVerbs.IsAt(sentence, i) || (Lexicon.VerbAt(sentence, i) > 1 && !IsTypeWord(i)));
            if (verb && !(sentence.FoldedAt(i) is "co" or "ra" or "in" or "lam" or "xin" && !IsHaving(i)))
            {
                return i;
            }

            blocked = blocked || (!masked[i] && Barriers.Contains(sentence.FoldedAt(i)));
        }

        return -1;
    }

    private bool IsTypeWord(int at) => Lexicon.Products.IsAt(sentence, at);

    private bool IsNext(int governor, int at)
    {
        if (Lexicon.Products.LengthAt(sentence, at - 2) == 2 || Lexicon.Products.LengthAt(sentence, at - 3) == 3)
        {
            return false;
        }

        int next = governor + Lexicon.ProductVerbs.LengthAt(sentence, governor);
        while (next < at && (Small.Contains(sentence.FoldedAt(next)) || sentence[next].Folded is "," or "va" || IsInListedType(next)))
        {
            next++;
        }

        return next >= at;
    }

    private bool IsInListedType(int at)
    {
        return Lexicon.Products.IsAt(sentence, at) || Lexicon.Products.LengthAt(sentence, at - 1) > 1 || Lexicon.Products.LengthAt(sentence, at - 2) > 2;
    }

    private bool IsHaving(int at)
    {
        return at == 0 || !sentence.IsWordAt(at - 1) || masked[at - 1] || sentence.FoldedAt(at - 1) is "va" or "phai" or "can" or "thoi" or "som" or "truong" or "dong";
    }

    /// <summary>"hướng dẫn UBND các xã lập hồ sơ": others make it.</summary>
    private bool IsDelegated(int at)
    {
        for (int i = at - 1; i >= 0 && sentence[i].Folded is not ("," or ";" or "."); i--)
        {
            int guiding = Guiding.LengthAt(sentence, i);
            int length = Math.Max(guiding, Delegating.LengthAt(sentence, i));
            bool noun = length > 0 && (Lexicon.ProductVerbs.SortAt(sentence, i - 2) == "make" || Lexicon.ProductVerbs.SortAt(sentence, i - 1) == "make");
            if (length > 0 && !noun && at > i + length && (guiding > 0 || !Lexicon.ProductVerbs.IsAt(sentence, i + length)))
            {
                return true;
            }
        }

        return false;
    }

    private void MaskUnits()
    {
        var reader = new UnitNameReader(sentence, UnitVocabulary.Default);
        for (int i = 0; i < sentence.Count; i++)
        {
            UnitList unit = Lexicon.Products.IsAt(sentence, i) ? UnitList.None(i) : reader.Read(i, isAddressed: false);
            for (int k = i; k < unit.End; k++)
            {
                masked[k] = true;
            }

            i = Math.Max(i, unit.End - 1);
        }
    }

    /// <summary>What follows "để" is what others will do with it.</summary>
    private void MaskPurpose()
    {
        bool purpose = false;
        for (int i = 0; i < sentence.Count; i++)
        {
            purpose = sentence[i].Folded is ";" or "." ? false : purpose || (sentence[i].Is("de") && i > 0 && IsPurpose(i));
            masked[i] = masked[i] || purpose;
        }
    }

    private bool IsPurpose(int at) => Lexicon.VerbAt(sentence, at + 1) > 0 || sentence.FoldedAt(at + 1) is "tong" or "lam" or "bao" or "xem";
}
