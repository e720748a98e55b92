namespace NamRo.Directives.Reading.Grammar;

/// <summary>
/// Reads a list of units. It ends at the first verb, not at a comma, because names hold commas and "và" of their own
/// (task-extraction.md 5 and 6).
/// </summary>
internal sealed class UnitListReader(Sentence sentence, UnitVocabulary known)
{
    private readonly UnitNameReader names = new(sentence, known);

    /// <summary>Reads units from the word on; <paramref name="isAddressed"/> when a trigger or "phối hợp với" says that units follow.</summary>
    public UnitList Read(int start, bool isAddressed)
    {
        var units = new List<UnitMention>();
        int at = start;
        int end = start;
        while (at < sentence.Count)
        {
            UnitList next = ReadNext(at, units, isAddressed);
            if (next.Units.Count == 0)
            {
                break;
            }

            units.AddRange(next.Units);
            end = next.End;
            at = AfterSeparator(end);
            if (at == end)
            {
                break;
            }
        }

        return new UnitList(units, end);
    }

    private UnitList ReadNext(int at, List<UnitMention> before, bool isAddressed)
    {
        string? prefix = before.Count > 0 ? before[^1].MemberPrefix : null;
        if (prefix is not null && new MemberReader(sentence).Read(prefix, at) is { Units.Count: > 0 } members)
        {
            return members;
        }

        return names.Read(at, isAddressed, before.Count > 0 && before[^1].IsPerson);
    }

    private int AfterSeparator(int at)
    {
        int next = at;
        while (next < sentence.Count && next < at + 3 && sentence[next].Folded is "," or ";" or "va" or "&" or "/" or "cung" or "hoac")
        {
            next++;
        }

        if (next == at && sentence.FoldedAt(at) == "-" && Lexicon.Abbreviations.IsAt(sentence, at + 1))
        {
            next++;
        }

        return next;
    }
}
