using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>Reads groups: "các phòng, ban, đơn vị thuộc quận", "08 phường", "các Sở: Y tế, Nội vụ".</summary>
internal sealed class GroupReader(Sentence sentence, NameTailReader tail)
{
    private static readonly HashSet<string> QualifierOpeners = new(StringComparer.Ordinal)
        { "duoc", "co", "neu", "tai", "theo", "phu", "trong", "thuoc", "nay", "o", "tham" };

    private const int LongestState = 16;

    private static readonly PhraseSet Orders = PhraseSet.Of("khẩn trương", "phải", "cần", "nghiêm túc", "có trách nhiệm", "tập trung", "nhanh chóng", "sớm");

    public UnitList? Read(int at, bool isAddressed)
    {
        int opener = Opener(at);
        if (opener == 0)
        {
            return null;
        }

        int nouns = at + opener;
        int end = EndOfNouns(nouns);
        if (end == nouns && Lexicon.Heads.SortAt(sentence, nouns) is "proper" or "unit" && sentence.IsCapitalAt(nouns))
        {
            return One(at, tail.Skip(tail.Body(nouns + 1)));
        }

        if (end == nouns)
        {
            return isAddressed && opener > 0 && sentence.IsWordAt(nouns) && !Lexicon.IsVerbOrAdverb(sentence, nouns)
                ? One(at, tail.Body(nouns)) : null;
        }

        UnitList? members = Members(nouns, end);
        return members ?? One(at, Qualifier(tail.Skip(end)));
    }

    /// <summary>The word after the enumeration of nouns ("phòng, ban, đơn vị").</summary>
    public int EndOfNouns(int start)
    {
        int end = start;
        int at = start;
        while (Noun(at) is int length and > 0)
        {
            end = at + length + LevelAfter(at + length);
            at = end;
            while (sentence.FoldedAt(at) is "," or "va" or "-" or "/" or "&" or ";")
            {
                at++;
            }

            if (at == end || IsNewUnit(at))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"các phòng, ban, đơn vị; Đảng ủy các phường": a capital after ";" or before "các" begins another name.</summary>
    private bool IsNewUnit(int at)
    {
        int length = Lexicon.GroupNouns.LengthAt(sentence, at);
        return sentence.IsCapitalAt(at) && (sentence[at - 1].Is(";") || sentence.FoldedAt(at + Math.Max(1, length)) == "cac");
    }

    /// <summary>"các đảng ủy xã, phường": the level of place that tells which ones.</summary>
    private int LevelAfter(int at)
    {
        int level = Lexicon.LevelAt(sentence, at);
        return level > 0 && !sentence.IsCapitalAt(at + level) ? level : 0;
    }

    private int Noun(int at)
    {
        int length = Math.Max(Lexicon.GroupNouns.LengthAt(sentence, at), Lexicon.LevelAt(sentence, at));
        bool name = length > 0 && Lexicon.NotUnits.LengthAt(sentence, at) > length && !sentence.IsCapitalAt(at);
        return name || IsNamed(at, length) ? 0 : length;
    }

    /// <summary>A noun with a capital after it is a name of its own when it follows a comma: "các sở, Phòng Nội vụ".</summary>
    private bool IsNamed(int at, int length)
    {
        return length > 0 && sentence.FoldedAt(at - 1) is "," or "va" or ";" && sentence.IsCapitalAt(at + length)
            && Lexicon.LevelAt(sentence, at + length) == 0;
    }

    private int Opener(int at)
    {
        string word = sentence.FoldedAt(at);
        bool count = at < sentence.Count && sentence[at].IsNumber && sentence[at].Length <= 3;
        if (word is "cac" or "nhung" || count)
        {
            return count && Noun(at + 1) == 0 ? 0 : sentence.FoldedAt(at + 1) is "dong" && sentence.FoldedAt(at + 2) is "chi" ? 0 : 1;
        }

        bool all = word is "toan" && sentence.FoldedAt(at + 1) is "the" || word is "tat" && sentence.FoldedAt(at + 1) is "ca";
        return all ? 2 + (sentence.FoldedAt(at + 2) == "cac" ? 1 : 0) : 0;
    }

    private UnitList? Members(int nouns, int end)
    {
        int from = sentence.FoldedAt(end) == ":" ? end + 1 : end;
        if (!sentence.IsCapitalAt(from) || end - nouns > 2)
        {
            return null;
        }

        string noun = sentence[nouns].Folded;
        bool place = Lexicon.LevelAt(sentence, nouns) == end - nouns;
        string? head = noun switch { "phong" => "Phòng", "so" => "Sở", "ban" => "Ban", "hoi" => "Hội", _ => null };
        var reader = new MemberReader(sentence);
        UnitList? list = place ? reader.Read("UBND " + sentence.Between(nouns, end).Text.ToLowerInvariant(), from)
            : head is not null && end - nouns == 1 ? reader.ReadFields(head, from, tail) : null;
        return list is { Units.Count: > 0 } ? list : null;
    }

    /// <summary>"được giao nhiệm vụ tại Điều 1", "có tên tại Phụ lục", "nêu tại khoản 4 Điều này".</summary>
    public int Qualifier(int start)
    {
        if (StateQualifier(start) is int state and > 0)
        {
            return state;
        }

        if (!QualifierOpeners.Contains(sentence.FoldedAt(start)))
        {
            return BareQualifier(start);
        }

        if (IsRoleOrTime(start))
        {
            return start;
        }

        bool takesVerb = sentence.FoldedAt(start) is "duoc" or "tham" or "neu";
        int at = start + 1;
        while (at < sentence.Count && (sentence[at].IsWord || sentence[at].Is("-")) && !IsRole(at) && !EndsQualifier(at, start, takesVerb))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// "các cơ quan chưa gửi báo cáo khẩn trương gửi ...": what they have done or not tells which ones, since an order with a verb follows.
    /// </summary>
    private int StateQualifier(int start)
    {
        if (sentence.FoldedAt(start) is not ("chua" or "da" or "con" or "dang"))
        {
            return 0;
        }

        for (int i = start + 2; i < Math.Min(sentence.Count, start + LongestState) && sentence[i].IsWord; i++)
        {
            int order = Orders.LengthAt(sentence, i);
            if (order > 0 && Lexicon.VerbAt(sentence, i + order) > 0)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The verb right after "được", "nêu" belongs to the qualifier; the next one is what they are to do.</summary>
    private bool EndsQualifier(int at, int start, bool takesVerb)
    {
        return at > start + (takesVerb ? 2 : 1) && Lexicon.VerbAt(sentence, at) > 0;
    }

    private bool IsRoleOrTime(int start)
    {
        string next = sentence.FoldedAt(start + 1);
        return sentence.FoldedAt(start) switch
        {
            "co" => next is "trach" or "bien" or "giai" || Lexicon.Products.IsAt(sentence, start + 1) || IsDuty(start),
            "theo" => !Refers(start),
            "trong" => sentence.IsNumberAt(start + 1) || next is "thang" or "nam" or "ngay" or "quy" or "vong" or "thoi" or "qua",
            _ => false,
        };
    }

    private int BareQualifier(int start)
    {
        int at = start;
        while (sentence.IsWordAt(at) && !Lexicon.IsVerbOrAdverb(sentence, at) && sentence.FoldedAt(at) is not ("va" or "cung") && at < start + 8)
        {
            at++;
        }

        return tail.Skip(at);
    }

    private bool IsDuty(int at) => sentence.FoldedAt(at) is "co" && sentence.FoldedAt(at + 1) is "nhiem" && Lexicon.VerbAt(sentence, at + 3) > 0;

    private bool Refers(int at) => sentence.FoldedAt(at + 1) is "phu" or "danh" or "phan";

    private bool IsRole(int at)
    {
        return sentence.FoldedAt(at) is "chu" && sentence.FoldedAt(at + 1) is "tri" or "dong" || sentence.FoldedAt(at) is "phoi"
            || (sentence.FoldedAt(at) is "chiu" or "phai" or "khan" or "thuong") || (sentence.FoldedAt(at) is "co" && sentence.FoldedAt(at + 1) is "trach")
            || sentence.FoldedAt(at) is "truoc" or "cham" or "dinh" or "hang";
    }

    private UnitList One(int at, int end)
    {
        MappedText text = sentence.Between(at, end);
        return new UnitList([new UnitMention(text.Text, text.Whole()) { IsGroup = true }], end);
    }
}
