using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>Reads the members of a group that is named once: "UBND các phường A, B và xã C", "các phòng: Nội vụ, Tư pháp".</summary>
internal sealed class MemberReader(Sentence sentence)
{
    /// <summary>"UBND phường" of "UBND phường A", so that ", B" after it can be read.</summary>
    public static string? PrefixOf(Sentence sentence, int at, int end, string prefix)
    {
        for (int i = at; i < end; i++)
        {
            int level = Lexicon.LevelAt(sentence, i);
            if (level > 0 && i + level < end && sentence.IsCapitalAt(i + level))
            {
                return $"{prefix} {sentence.Between(i, i + level).Text.ToLowerInvariant()}";
            }
        }

        return null;
    }

    /// <summary>After "các": levels, then capitals. Null when no names follow, so that it is a group.</summary>
    public UnitList? ReadAfterLevels(string prefix, int at)
    {
        int level = Lexicon.LevelAt(sentence, at);
        int from = at + level + (sentence.FoldedAt(at + level) == ":" ? 1 : 0);
        return level > 0 && sentence.IsCapitalAt(from) ? Read($"{prefix} {sentence.Between(at, at + level).Text.ToLowerInvariant()}", from) : null;
    }

    /// <summary>Places one after another; a level before one of them ("và xã C") changes the prefix.</summary>
    public UnitList Read(string prefix, int start)
    {
        var units = new List<UnitMention>();
        int at = start;
        int end = start;
        while (at < sentence.Count)
        {
            int repeat = sentence.FoldedAt(at) is "cac" ? 1 : 0;
            int level = Lexicon.LevelAt(sentence, at + repeat);
            int name = at + repeat + level;
            int stop = EndOfPlace(name);
            if (stop == name || (level == 0 && IsOtherUnit(at)))
            {
                break;
            }

            prefix = level > 0 ? Replace(prefix, sentence.Between(at + repeat, name).Text) : prefix;
            MappedText text = sentence.Between(name, stop);
            units.Add(new UnitMention($"{prefix} {text.Text}", text.Whole()) { MemberPrefix = prefix });
            end = stop;
            at = AfterComma(stop);
            if (at == stop)
            {
                break;
            }
        }

        return new UnitList(units, end);
    }

    /// <summary>Departments one after another: "Phòng" is put before each.</summary>
    public UnitList ReadFields(string head, int start, NameTailReader tail)
    {
        var units = new List<UnitMention>();
        int at = start;
        int end = start;
        while (at < sentence.Count && sentence.IsCapitalAt(at) && (!Lexicon.Heads.IsAt(sentence, at) || Lexicon.FieldAt(head, sentence, at) > 0))
        {
            int length = Lexicon.FieldAt(head, sentence, at);
            int stop = length > 0 ? at + length : tail.Body(at);
            if (stop == at)
            {
                break;
            }

            MappedText text = sentence.Between(at, stop);
            units.Add(new UnitMention($"{head} {text.Text}", text.Whole()));
            end = stop;
            at = AfterComma(stop);
        }

        return new UnitList(units, end);
    }

    private bool IsOtherUnit(int at)
    {
        return Lexicon.Heads.LengthAt(sentence, at) > 1 || Lexicon.Names.IsAt(sentence, at)
            || Lexicon.Heads.SortAt(sentence, at) is "unit" or "person" or "level"
            || (Lexicon.Heads.SortAt(sentence, at) is "proper" && Lexicon.IsField(sentence, at + 1));
    }

    private int EndOfPlace(int at)
    {
        while (sentence.IsCapitalAt(at) || (at < sentence.Count && sentence[at].IsNumber && sentence.IsCapitalAt(at - 1)))
        {
            at++;
        }

        return at;
    }

    private int AfterComma(int at)
    {
        int next = at;
        while (sentence.FoldedAt(next) is "," or "va" or ";")
        {
            next++;
        }

        return next;
    }

    private static string Replace(string prefix, string level)
    {
        string head = prefix.StartsWith("Đảng ủy", StringComparison.Ordinal) ? "Đảng ủy" : prefix.Split(' ')[0];
        return $"{head} {level.ToLowerInvariant()}";
    }
}
