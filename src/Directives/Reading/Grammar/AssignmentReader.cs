namespace NamRo.Directives.Reading.Grammar;

/// <summary>Reads LEADS ROLE at one place of a sentence (the grammar of task-extraction.md 4).</summary>
internal sealed class AssignmentReader(Sentence sentence, UnitVocabulary known)
{
    private static readonly PhraseSet Statements = PhraseSet.Of("đã", "đang", "chưa", "còn", "hiện", "vẫn", "đạt", "có nhiều", "được giao", "nhận được", "là nơi", "do");

    private static readonly PhraseSet Continuing = PhraseSet.Of(
        "của", "tại", "ở", "thuộc", "như", "này", "gồm", "và", "hoặc", "nên", "mà", "thì", "do", "bởi", "vì", "vùng", "ven", "nơi", "cũ", "còn", "loại",
        "số", "lần", "thứ", "khóa", "nhiệm kỳ", "năm", "tháng", "quý", "ngày", "mới", "đó", "trên", "dưới", "ngoài", "nói", "cấp", "xem", "vẫn");

    private readonly UnitListReader units = new(sentence, known);
    private readonly List<UnitMention> coordinate = [];
    private bool isExplicit;

    /// <summary>Null when no unit stands here or nothing follows that would make it the one who acts.</summary>
    public Assignment? ReadAt(int start, bool hasTrigger)
    {
        coordinate.Clear();
        isExplicit = hasTrigger;
        UnitList lead = units.Read(start, hasTrigger);
        if (lead.Units.Count == 0)
        {
            return null;
        }

        lead = hasTrigger ? lead : UpToColon(WholeTitle(lead));
        int at = ReadRoles(lead.End);
        if (IsPartnerRole(at))
        {
            return new Assignment([], lead.Units, at + 1, Evidence.Subject) { IsPartner = true };
        }

        bool statement = (sentence.HasMarks ? Statements.IsAt(sentence, lead.End) : sentence.FoldedAt(lead.End) == "da") && !hasTrigger && at == lead.End;
        bool acts = isExplicit || (at == lead.End && IsUnknownVerb(start, at)) || at >= sentence.Count || Lexicon.IsVerbOrAdverb(sentence, at) || sentence[at].Folded is "." or ";"
            || (sentence[at].Is(",") && Lexicon.IsVerbOrAdverb(sentence, at + 1));
        return acts ? new Assignment(lead.Units, [.. coordinate], at, hasTrigger || isExplicit ? Evidence.Addressed : Evidence.Subject)
        {
            IsExplicit = isExplicit,
            IsStatement = statement,
            HasTrigger = hasTrigger,
        } : null;
    }

    /// <summary>A title in capitals that begins with a group is that group to its end: "CÁC DOANH NGHIỆP KHAI THÁC KHOÁNG SẢN".</summary>
    private UnitList WholeTitle(UnitList lead)
    {
        bool title = sentence.IsCapitals && lead.Units[^1].IsGroup && lead.End < sentence.Count
            && Enumerable.Range(lead.End, sentence.Count - lead.End).All(i => sentence[i].IsWord && !sentence[i].IsNumber);
        if (!title)
        {
            return lead;
        }

        Text.MappedText words = sentence.Between(lead.End, sentence.Count);
        UnitMention last = lead.Units[^1];
        return new UnitList([.. lead.Units.SkipLast(1), last with { Name = $"{last.Name} {words.Text}", Span = last.Span.Join(words.Whole()) }], sentence.Count);
    }

    /// <summary>"Chi bộ được kiểm tra:": a few words between a name and a colon tell which one.</summary>
    private UnitList UpToColon(UnitList lead)
    {
        int at = lead.End;
        bool tells = sentence.FoldedAt(at) is "duoc" or "co" or "chua" or "thuoc" or "o" or "tai" or "trong" && sentence.FoldedAt(at + 1) is not ("trach" or "nhiem");
        while (tells && sentence.IsWordAt(at) && at < lead.End + 7)
        {
            at++;
        }

        if (at == lead.End || sentence.FoldedAt(at) != ":")
        {
            return lead;
        }

        Text.MappedText words = sentence.Between(lead.End, at);
        UnitMention last = lead.Units[^1];
        return new UnitList([.. lead.Units.SkipLast(1), last with { Name = $"{last.Name} {words.Text}", Span = last.Span.Join(words.Whole()) }], at);
    }

    /// <summary>
    /// A sentence that begins with a capital, a complete name, and a small word no list holds: the word is taken for a verb. Words that
    /// carry a name on, or open a side remark, are excluded.
    /// </summary>
    private bool IsUnknownVerb(int start, int at)
    {
        bool opens = start == 0 && sentence.IsCapitalAt(0) && at >= 2 && at + 2 < sentence.Count;
        return opens && sentence.HasMarks && sentence.IsWordAt(at) && !sentence.IsCapitalAt(at) && sentence.IsWordAt(at + 1) && !Continuing.IsAt(sentence, at);
    }

    /// <summary>"Sở A chủ trì, Sở B phối hợp ..." and "; Sở B phối hợp": not followed by "với".</summary>
    private bool IsPartnerRole(int at)
    {
        return sentence.FoldedAt(at) == "phoi" && sentence.FoldedAt(at + 1) == "hop" && !isExplicit && coordinate.Count == 0
            && (at + 2 >= sentence.Count || !sentence.IsWordAt(at + 2) || sentence.FoldedAt(at + 2) is "thuc" or "trien" or "to" or "trong" or "chat");
    }

    private int ReadRoles(int start)
    {
        int at = start;
        int before = -1;
        while (at < sentence.Count && at != before)
        {
            before = at;
            at = ReadRole(at);
        }

        return at;
    }

    private int ReadRole(int at)
    {
        switch (sentence.FoldedAt(at))
        {
            case ":":
                isExplicit = true;
                return at + 1;
            case "(" when ClosingBracket(at) is int close and > 0:
                return close + 1;
            case "chu" when sentence.FoldedAt(at + 1) == "tri":
                isExplicit = true;
                return AfterChair(at + 2);
            case "dong" when sentence.FoldedAt(at + 1) == "chu" && sentence.FoldedAt(at + 2) == "tri":
                isExplicit = true;
                return at + 3;
            case "phoi" when sentence.FoldedAt(at + 1) == "hop":
                return ReadPartners(at, AfterWith(at + 2));
            case "cung" when sentence.FoldedAt(at + 1) != "cap":
                return ReadPartners(at, sentence.FoldedAt(at + 1) == "voi" ? at + 2 : sentence.FoldedAt(at + 1) == "phoi" ? AfterWith(at + 3) : at + 1);
            case "co" or "chiu" when sentence.FoldedAt(at + 1) == "trach" && sentence.FoldedAt(at + 2) == "nhiem":
                return AfterDuty(at + 3);
            default:
                return at;
        }
    }

    /// <summary>After "chủ trì": a comma, "và", and perhaps partners named before "phối hợp" ("Sở A chủ trì, Sở B phối hợp").</summary>
    private int AfterChair(int at)
    {
        int next = sentence.FoldedAt(at) is "," or "va" or ";" ? at + 1 : at;
        if (sentence.FoldedAt(next) is "phoi" or "cung")
        {
            return next;
        }

        UnitList partners = next > at ? units.Read(next, isAddressed: true) : UnitList.None(next);
        if (partners.Units.Count > 0 && sentence.FoldedAt(partners.End) == "phoi" && sentence.FoldedAt(partners.End + 1) == "hop")
        {
            coordinate.AddRange(partners.Units);
            int with = partners.End + 2;
            return sentence.FoldedAt(with) is "thuc" && sentence.FoldedAt(with + 1) is "hien" && !sentence.IsWordAt(with + 2) ? with + 2 : with;
        }

        return next > at && Lexicon.IsVerbOrAdverb(sentence, next) ? next : at;
    }

    private int AfterWith(int at)
    {
        int next = at;
        while (sentence.FoldedAt(next) is "chat" or "che" or "thuong" or "xuyen" or "kip" or "thoi" or "dong" or "bo" && next < at + 5)
        {
            next++;
        }

        return sentence.FoldedAt(next) is "voi" or "cung" ? next + (sentence.FoldedAt(next + 1) is "voi" ? 2 : 1) : next;
    }

    private int ReadPartners(int role, int at)
    {
        UnitList partners = new UnitListReader(sentence, known).Read(at, isAddressed: true);
        if (partners.Units.Count == 0)
        {
            return role;
        }

        isExplicit = isExplicit || sentence.FoldedAt(role) == "phoi";
        coordinate.AddRange(partners.Units);
        return sentence.FoldedAt(partners.End) is "," && Lexicon.IsVerbOrAdverb(sentence, partners.End + 1) ? partners.End + 1 : partners.End;
    }

    private int AfterDuty(int at)
    {
        isExplicit = isExplicit || !sentence.IsWordAt(at) || Lexicon.VerbAt(sentence, at) > 0 || sentence.FoldedAt(at) is "chu" or "phoi";
        bool verb = sentence.FoldedAt(at) == ":" || Lexicon.VerbAt(sentence, at) > 0 || sentence.FoldedAt(at) is "chu" or "phoi" || at >= sentence.Count;
        return verb || sentence.FoldedAt(at - 3) == "co" ? at : at - 3;
    }

    private int ClosingBracket(int at)
    {
        for (int i = at + 1; i < Math.Min(sentence.Count, at + 40); i++)
        {
            if (sentence[i].Is(")"))
            {
                return i;
            }
        }

        return -1;
    }
}
