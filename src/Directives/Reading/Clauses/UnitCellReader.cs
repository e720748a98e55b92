using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>Reads the units of a cell or of a labelled field: ";", "," and line breaks part them, names with commas stay whole.</summary>
internal static class UnitCellReader
{
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "", "-", "--", "khong", "khong co", "0", "x", "/", "..." };

    public static List<UnitMention> Read(MappedText cell, UnitVocabulary known)
    {
        var units = new List<UnitMention>();
        foreach (MappedText part in CellSplitter.Split(cell, static c => c is ';' or '\n' or '|'))
        {
            MappedText text = TextRepair.Compact(part).Trim(c => c is ' ' or '.' or ',' or '-' or '+' or ':');
            if (!Empty.Contains(text.Folded))
            {
                ReadPart(text, known, units);
            }
        }

        return [.. units.DistinctBy(unit => unit.Name)];
    }

    /// <summary>Whether the text is nothing but units; used to tell columns apart by what they hold.</summary>
    public static bool IsUnits(MappedText cell, UnitVocabulary known)
    {
        MappedText text = TextRepair.Compact(cell);
        if (text.Length == 0)
        {
            return false;
        }

        var sentence = new Sentence(text);
        UnitList list = new UnitListReader(sentence, known).Read(0, isAddressed: false);
        return list.Units.Count > 0 && (list.End >= sentence.Count || sentence[list.End].Folded is ";" or "," or "." or "/" or "-");
    }

    private static void ReadPart(MappedText text, UnitVocabulary known, List<UnitMention> units)
    {
        var sentence = new Sentence(text);
        int at = 0;
        while (at < sentence.Count)
        {
            UnitList list = new UnitListReader(sentence, known).Read(at, isAddressed: true);
            int end = list.Units.Count > 0 ? list.End : at;
            units.AddRange(list.Units);
            int next = NextSeparator(sentence, end);
            if (next > end)
            {
                AddPlain(sentence, list.Units.Count > 0 ? end : at, next, list.Units.Count > 0, units);
            }

            at = next + 1;
        }
    }

    /// <summary>What no rule knows is taken as printed; a tail of a name that was cut too early is put back.</summary>
    private static void AddPlain(Sentence sentence, int from, int to, bool isTail, List<UnitMention> units)
    {
        MappedText text = sentence.Between(from, to).Trim(c => c is ' ' or '-' or '.');
        if (text.Length == 0 || !text.Text.Any(char.IsLetter) || text.Text.StartsWith('('))
        {
            return;
        }

        if (isTail)
        {
            UnitMention last = units[^1];
            units[^1] = last with { Name = $"{last.Name} {text.Text}", Span = last.Span.Join(text.Whole()) };
        }
        else
        {
            units.Add(new UnitMention(text.Text, text.Whole()));
        }
    }

    private static int NextSeparator(Sentence sentence, int from)
    {
        int depth = 0;
        for (int i = from; i < sentence.Count; i++)
        {
            depth += sentence[i].Is("(") ? 1 : sentence[i].Is(")") ? -1 : 0;
            if (depth == 0 && sentence[i].Folded is "," or "/" or ";")
            {
                return i;
            }
        }

        return sentence.Count;
    }
}
