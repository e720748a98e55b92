namespace NamRo.Directives.Reading.Grammar;

/// <summary>Finds where a name ends.</summary>
internal sealed class NameTailReader(Sentence sentence)
{
    private const int LongestName = 16;

    /// <summary>From the word after the head to the end of the name: up to a verb, an adverb or punctuation.</summary>
    public int Body(int start)
    {
        int at = start;
        while (at < sentence.Count && at < start + LongestName)
        {
            if (Lexicon.LevelAt(sentence, at) > 0)
            {
                return Skip(at);
            }

            int step = Step(at, start);
            if (step == 0)
            {
                return at;
            }

            at += step;
        }

        return at;
    }

    /// <summary>What may follow a complete name: a place, an owner, a number, an explanation in brackets.</summary>
    public int Skip(int start)
    {
        int at = start;
        int step = 1;
        while (step > 0 && at < sentence.Count)
        {
            step = SkipStep(at);
            at += step;
        }

        return at;
    }

    /// <summary>"phụ trách lĩnh vực ..." after a post belongs to it.</summary>
    public int Charge(int start)
    {
        if (sentence.FoldedAt(start) == "duoc" && sentence.FoldedAt(start + 1) is "phan" or "giao")
        {
            int duty = start + (sentence.FoldedAt(start + 1) == "phan" ? 3 : 2);
            return Charge(duty) is int charged && charged > duty ? charged : start;
        }

        if (sentence.FoldedAt(start) != "phu" || sentence.FoldedAt(start + 1) != "trach"
            || sentence.FoldedAt(start + 2) is not ("khoi" or "linh" or "dia" or "nganh" or "mang" or "xa" or "cong" or "phuong" or "chi" or "don" or "to" or "thon" or "ban"))
        {
            return start;
        }

        return Body(start + 4);
    }

    private int Step(int at, int start)
    {
        Word word = sentence[at];
        if (word.IsWord)
        {
            return word.Is("va") ? Joins(at) : EndsName(at, start) ? 0 : 1;
        }

        return word.Folded switch
        {
            "-" => sentence.IsWordAt(at + 1) && (sentence.IsCapitalAt(at + 1) || sentence[at + 1].IsNumber) ? 2 : 0,
            "&" => 1,
            "\"" => Quoted(at),
            _ => 0,
        };
    }

    private bool EndsName(int at, int start)
    {
        bool capital = sentence.IsCapitalAt(at);
        return !capital && sentence.Prints(at, "do") || !capital && at > start - 1 && Lexicon.IsVerbOrAdverb(sentence, at);
    }

    private int Joins(int at)
    {
        bool joins = sentence.IsCapitalAt(at + 1) && !Lexicon.Heads.IsAt(sentence, at + 1) && !Lexicon.Names.IsAt(sentence, at + 1);
        return joins ? 1 : 0;
    }

    private int Quoted(int at)
    {
        for (int i = at + 1; i < sentence.Count && i < at + 12; i++)
        {
            if (sentence[i].Is("\""))
            {
                return i - at + 1;
            }
        }

        return 0;
    }

    private int SkipStep(int at)
    {
        Word word = sentence[at];
        if (word.Is("("))
        {
            return Bracket(at);
        }

        int body = sentence.IsCapitalAt(at) ? Math.Max(Lexicon.Committees.LengthAt(sentence, at), Lexicon.Names.LengthAt(sentence, at)) : 0;
        int level = Math.Max(Lexicon.LevelAt(sentence, at), body);
        bool number = word.IsNumber && !sentence[at - 1].Is(",");
        if (level > 0 || sentence.IsCapitalAt(at) || number)
        {
            return Math.Max(1, level);
        }

        return word.Folded switch
        {
            "so" when at + 1 < sentence.Count && sentence[at + 1].IsNumber => 2,
            "lien" when sentence.FoldedAt(at + 1) is "quan" or "huyen" or "xa" => 2,
            "co" when sentence.FoldedAt(at + 1) == "lien" => 3,
            "con" when sentence.FoldedAt(at + 1) == "lai" => 2,
            "khac" => 1,
            "cung" when sentence.FoldedAt(at + 1) == "cap" && sentence.Prints(at, "cùng") => 2,
            "khu" when sentence.FoldedAt(at + 1) == "vuc" => 2,
            "thuoc" or "cua" => Owner(at + 1) is int owner and > 0 ? owner + 1 : 0,
            "truc" when sentence.FoldedAt(at + 1) == "thuoc" => 2 + Owner(at + 2),
            "tren" when sentence.FoldedAt(at + 1) == "dia" => 3 + (sentence.FoldedAt(at + 3) == "toan" ? 1 : 0),
            "-" when sentence.IsCapitalAt(at - 1) && sentence.IsCapitalAt(at + 1) && !Lexicon.Heads.IsAt(sentence, at + 1) => 2,
            "-" when sentence.FoldedAt(at + 1) is "truong" or "pho" && Lexicon.Heads.IsAt(sentence, at + 1) => BoardRole(at),
            _ => 0,
        };
    }

    private int Owner(int at)
    {
        int level = Lexicon.LevelAt(sentence, at);
        return level > 0 ? level : sentence.IsCapitalAt(at) ? 1 : sentence.FoldedAt(at) is "ubnd" or "hdnd" ? 1 : 0;
    }

    private int Bracket(int at)
    {
        for (int i = at + 1; i < sentence.Count && i < at + 30; i++)
        {
            if (sentence[i].Is(")"))
            {
                return ContainsLabel(at + 1, i) ? 0 : i - at + 1;
            }
        }

        return 0;
    }

    private bool ContainsLabel(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (sentence[i].Is(":") || (sentence[i].IsNumber && sentence.FoldedAt(i + 1) == "/"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"- Phó Trưởng ban" after a name is a role on a board and is dropped from the reading.</summary>
    private int BoardRole(int at) => Math.Max(1, Body(at + 1) - at);
}
