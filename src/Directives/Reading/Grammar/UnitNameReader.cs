namespace NamRo.Directives.Reading.Grammar;

/// <summary>Reads one unit, one group or one person.</summary>
internal sealed class UnitNameReader(Sentence sentence, UnitVocabulary known)
{
    private readonly NameTailReader tail = new(sentence);

    public UnitList Read(int at, bool isAddressed, bool afterPerson = false)
    {
        if (Lexicon.NotUnits.IsAt(sentence, at) && !Lexicon.Names.IsAt(sentence, at))
        {
            return UnitList.None(at);
        }

        if (sentence.FoldedAt(at) == "cac" && sentence.FoldedAt(at + 1) == "dong" && sentence.FoldedAt(at + 2) == "chi")
        {
            return ReadPerson(at, at + 3);
        }

        GroupReader groups = new(sentence, tail);
        return ReadAnaphora(at) ?? groups.Read(at, isAddressed) ?? ReadKnown(at) ?? ReadAbbreviation(at, isAddressed) ?? ReadByHead(at, isAddressed) ?? UnitList.None(at);
    }

    /// <summary>"Phòng này", "đơn vị này": the unit named last.</summary>
    private UnitList? ReadAnaphora(int at)
    {
        int length = Lexicon.Heads.LengthAt(sentence, at);
        bool points = length > 0 && sentence.FoldedAt(at + length) is "nay" && at + length < sentence.Count;
        return points ? new UnitList([One(at, at + length + 1, null).Units[0] with { IsAnaphora = true }], at + length + 1) : null;
    }

    private UnitList? ReadKnown(int at)
    {
        int length = Math.Max(Lexicon.Names.LengthAt(sentence, at), known.LengthAt(sentence, at));
        if (length == 0 || IsLonger(at, length))
        {
            return null;
        }

        int end = tail.Skip(at + length);
        return sentence.FoldedAt(end) == "cac" ? OfMany(at, end) : One(at, end, MemberPrefix(at));
    }

    /// <summary>"Trạm Y tế các xã", "Ban Thường vụ Đảng ủy các phường": one name for all of them.</summary>
    private UnitList OfMany(int at, int plural)
    {
        var groups = new GroupReader(sentence, tail);
        int nouns = groups.EndOfNouns(plural + 1);
        return nouns == plural + 1 ? One(at, plural, MemberPrefix(at)) : One(at, groups.Qualifier(tail.Skip(nouns)), null, isGroup: true);
    }

    /// <summary>A capital after a listed name, without a level of place, makes it another name ("Phòng Kinh tế Đối ngoại").</summary>
    private bool IsLonger(int at, int length)
    {
        return sentence.FoldedAt(at + length) is "va" or "-" && sentence.IsCapitalAt(at + length + 1)
            && !Lexicon.Heads.IsAt(sentence, at + length + 1) && !Lexicon.Names.IsAt(sentence, at + length + 1)
            && !Lexicon.Levels.IsAt(sentence, at + length + 1);
    }

    /// <summary>"P. TC-KH", "Phòng QLĐT", "TN&amp;MT": written in full, with the head that the level of the issuer asks for.</summary>
    private UnitList? ReadAbbreviation(int at, bool isAddressed)
    {
        int head = sentence.FoldedAt(at) is "p" or "so" or "phong" ? 1 + (sentence.FoldedAt(at + 1) == "." ? 1 : 0) : 0;
        int length = Lexicon.Abbreviations.LengthAt(sentence, at + head);
        if (length > 0 && IsAllCapitals(at + head, length) && (head > 0 || sentence[at].Length > 2 || (isAddressed && !sentence.IsWordAt(at + 1))))
        {
            string department = head == 0 ? known.DepartmentHead : sentence[at].Is("so") ? "Sở" : "Phòng";
            return Full(at, tail.Skip(at + head + length), $"{department} {Lexicon.Abbreviations.SortAt(sentence, at + head)}");
        }

        bool other = head == 0 && Lexicon.OtherAbbreviations.IsAt(sentence, at) && sentence[at].Length > 1 && IsAllCapitals(at, 1);
        return other ? Full(at, tail.Skip(at + 1), Lexicon.OtherAbbreviations.SortAt(sentence, at)!) : null;
    }

    private UnitList Full(int at, int end, string name)
    {
        int after = sentence.Between(at, end).Length;
        string place = end > at + 1 && Lexicon.LevelAt(sentence, end - 1) > 0 ? " " + sentence[end - 1].Folded switch { "quan" => "quận", "huyen" => "huyện", _ => "" } : "";
        return new UnitList([new UnitMention((name + place).TrimEnd(), sentence.Text.Span(sentence.Offset(at), after))], end);
    }

    private bool IsAllCapitals(int at, int length)
    {
        return sentence.Between(at, at + length).Text.All(c => !char.IsLower(c));
    }

    private UnitList? ReadByHead(int at, bool isAddressed)
    {
        int length = Lexicon.Heads.LengthAt(sentence, at);
        string sort = length > 0 ? Lexicon.Heads.SortAt(sentence, at)! : "";
        return sort switch
        {
            "" => null,
            "person" => IsTitle(at, length) && (isAddressed || !IsCitizen(at, length)) ? ReadPerson(at, at + length) : null,
            "post" => ReadPost(at, at + length, isAddressed),
            "proper" => IsProper(at, at + length) ? ReadPlain(at, at + length) : null,
            "level" => IsProper(at, at + length) || Lexicon.LevelAt(sentence, at + length) > 0 || IsBareHead(at, at + length)
                ? ReadPlain(at, at + length) : null,
            "thematic" => ReadThematic(at, at + length),
            _ when sort.StartsWith("headof", StringComparison.Ordinal) => ReadPlain(at, at + length),
            _ => ReadPlain(at, at + length),
        };
    }

    /// <summary>"bà" folds like "ba": a title must be printed with its marks.</summary>
    private bool IsTitle(int at, int length)
    {
        return length > 1 || sentence.FoldedAt(at + 1) == "/" || sentence.Text.Text.AsSpan(sentence[at].Start, sentence[at].Length).ContainsAnyExceptInRange('A', 'z');
    }

    /// <summary>"Bà Nhàn khiếu nại ...": a citizen, unless somebody is told to do something or a post is named.</summary>
    private bool IsCitizen(int at, int length)
    {
        return sentence.FoldedAt(at) is "ong" or "ba" && Lexicon.Heads.LengthAt(sentence, at + length) == 0;
    }

    private bool IsProper(int at, int next)
    {
        int from = sentence.FoldedAt(next) == "." ? next + 1 : next;
        return sentence.IsCapitalAt(from) || (from < sentence.Count && sentence[from].IsNumber) || (sentence.IsCapitals && sentence.IsWordAt(from))
            || Lexicon.IsField(sentence, from) || (sentence.IsCapitalAt(at) && Lexicon.LevelAt(sentence, from) > 0);
    }

    /// <summary>"Thanh tra" with nothing after it but a verb, a comma or the end.</summary>
    private bool IsBareHead(int at, int next)
    {
        bool follows = next < sentence.Count && (!sentence[next].IsWord || sentence.FoldedAt(next) == "va" || Lexicon.IsVerbOrAdverb(sentence, next));
        return sentence.IsCapitalAt(at) && follows;
    }

    private UnitList ReadPlain(int at, int next)
    {
        int body = sentence.FoldedAt(next) == "." ? next + 1 : next;
        UnitList? members = MemberPrefix(at) is string prefix && sentence.FoldedAt(body) is "cac" ? new MemberReader(sentence).ReadAfterLevels(prefix, body + 1) : null;
        if (members is { Units.Count: > 0 })
        {
            return members;
        }

        if (sentence.FoldedAt(body) == "cac")
        {
            var groups = new GroupReader(sentence, tail);
            return One(at, groups.Qualifier(tail.Skip(groups.EndOfNouns(body + 1))), MemberPrefix(at), isGroup: true);
        }

        return One(at, tail.Skip(tail.Body(body)), MemberPrefix(at));
    }

    private UnitList ReadThematic(int at, int next)
    {
        int theme = next + (Lexicon.Verbs.LengthAt(sentence, next) is int verb and > 0 ? verb : 0);
        return One(at, tail.Skip(tail.Body(theme)), null);
    }

    /// <summary>"Giám đốc Sở Y tế", "Chủ tịch UBND các xã", "Phó Chủ tịch UBND quận phụ trách khối văn xã".</summary>
    private UnitList ReadPost(int at, int next, bool isAddressed)
    {
        UnitList owner = Lexicon.Heads.SortAt(sentence, next) == "post" ? UnitList.None(next) : Read(next, isAddressed: true);
        if (owner.Units.Count > 1 || (owner.Units.Count == 1 && owner.Units[0].MemberPrefix is not null))
        {
            string post = sentence.Between(at, next).Text;
            return new UnitList([.. owner.Units.Select(unit => unit with { Name = $"{post} {unit.Name}" })], owner.End);
        }

        if (owner.Units.Count == 0 && sentence.FoldedAt(at) == "lanh" && !sentence.IsCapitalAt(next))
        {
            return UnitList.None(at);
        }

        int end = tail.Charge(owner.Units.Count == 1 ? owner.End : tail.Skip(tail.Body(next)));
        return One(at, end, null, owner is { Units: [{ IsGroup: true }] });
    }

    /// <summary>A person keeps what is printed: "đồng chí Phó Bí thư Quận ủy, Chủ tịch UBND quận" is one.</summary>
    private UnitList ReadPerson(int at, int next)
    {
        int end = EndOfPost(next);
        while (sentence.FoldedAt(end) is "," or "-" && Lexicon.Heads.SortAt(sentence, end + 1) is "post" or "headof:Phòng" or "headof:Văn phòng" or "headof:Ban")
        {
            end = EndOfPost(end + 1);
        }

        return end == next ? UnitList.None(at)
            : new UnitList([new UnitMention(sentence.Between(next, end).Text, Span(at, end)) { IsPerson = true }], end);
    }

    private int EndOfPost(int at)
    {
        int length = Lexicon.Heads.LengthAt(sentence, at);
        int end = length > 0 ? Read(at, isAddressed: true).End : at;
        if (end == at)
        {
            end = tail.Skip(tail.Body(at));
        }

        return tail.Charge(end);
    }

    private string? MemberPrefix(int at)
    {
        return sentence.FoldedAt(at) switch
        {
            "ubnd" => "UBND",
            "uy" when sentence.FoldedAt(at + 2) == "nhan" => "UBND",
            "dang" when sentence.FoldedAt(at + 1) == "uy" => "Đảng ủy",
            "hdnd" => "HĐND",
            _ => null,
        };
    }

    private UnitList One(int at, int end, string? prefix, bool isGroup = false)
    {
        var mention = new UnitMention(sentence.Between(at, end).Text, Span(at, end)) { IsGroup = isGroup };
        string? member = prefix is not null && !isGroup ? MemberReader.PrefixOf(sentence, at, end, prefix) : null;
        return new UnitList([mention with { MemberPrefix = member }], end);
    }

    private Text.SourceSpan Span(int at, int end) => sentence.Between(at, end).Whole();
}
