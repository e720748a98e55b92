namespace NamRo.Directives.Reading.Grammar;

/// <summary>
/// Reads a list of units. It ends at the first verb, not at a comma, because names hold commas and "và" of their own
/// (task-extraction.md 5 and 6).
/// </summary>
internal sealed class UnitListReader(Sentence sentence, UnitVocabulary known)
{
    private readonly UnitNameReader names = new(sentence, known);
    private readonly NameTailReader tail = new(sentence);

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
            end = Extend(units, next.End);
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

    /// <summary>
    /// "Phòng Tổ chức, Biên chế và Tổ chức phi Chính phủ": after a department a capital that begins no unit goes on with the name, or
    /// names another department ("Sở Tài chính, Nội vụ").
    /// </summary>
    private int Extend(List<UnitMention> units, int end)
    {
        string folded = Kernel.Text.VietnameseText.Fold(units[^1].Name);
        string? head = folded.StartsWith("phong ", StringComparison.Ordinal) ? "Phòng" : folded.StartsWith("so ", StringComparison.Ordinal) ? "Sở" : null;
        int next = sentence.FoldedAt(end) is "," or "va" ? end + 1 : end;
        if (head is null || next == end || !sentence.IsCapitalAt(next) || names.Read(next, isAddressed: false).Units.Count > 0 && !IsNounOnly(next))
        {
            return end;
        }

        if (Lexicon.FieldAt(head, sentence, next) > 0)
        {
            UnitList more = new MemberReader(sentence).ReadFields(head, next, tail);
            units.AddRange(more.Units);
            return more.End;
        }

        int stop = tail.Body(next);
        Text.SourceSpan rest = sentence.Between(end, stop).Whole();
        units[^1] = units[^1] with { Name = units[^1].Name + sentence.Text.Text[sentence[end - 1].End..sentence[stop - 1].End], Span = units[^1].Span.Join(rest) };
        return Extend(units, stop);
    }

    private bool IsNounOnly(int at)
    {
        return sentence.FoldedAt(at) is "vien" or "cong" or "can" && sentence.FoldedAt(at + 1) is "chuc" or "bo" && !sentence.IsCapitalAt(at + 2);
    }

    private int AfterSeparator(int at)
    {
        int next = at;
        while (next < sentence.Count && next < at + 3 && sentence[next].Folded is "," or ";" or "va" or "&" or "/" or "hoac")
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
