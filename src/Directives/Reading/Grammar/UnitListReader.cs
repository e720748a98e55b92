using System.Text.RegularExpressions;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>
/// Reads a list of units. It ends at the first verb, not at a comma, because names hold commas and "và" of their own
/// (task-extraction.md 5 and 6).
/// </summary>
internal sealed partial class UnitListReader(Sentence sentence, UnitVocabulary known)
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

            Append(units, next.Units, at);
            end = Extend(units, next.End);
            at = AfterSeparator(end);
            if (at == end)
            {
                break;
            }
        }

        return new UnitList(units, end);
    }

    /// <summary>"các chi bộ số 4, số 5" is one group and stays one name.</summary>
    private void Append(List<UnitMention> units, IReadOnlyList<UnitMention> next, int at)
    {
        bool isNumber = sentence.IsNumberAt(at);
        bool sameGroup = units.Count > 0 && (isNumber || sentence.FoldedAt(at) == "so") && $" {units[^1].Name}".Contains(" các ", StringComparison.OrdinalIgnoreCase);
        if (sameGroup)
        {
            units[^1] = units[^1] with { Name = $"{units[^1].Name}, {sentence.Between(at, at + (isNumber ? 1 : 2)).Text}", Span = units[^1].Span.Join(next[0].Span) };
        }
        else
        {
            units.AddRange(next);
        }
    }

    private UnitList ReadNext(int at, List<UnitMention> before, bool isAddressed)
    {
        string? prefix = before.Count > 0 ? before[^1].MemberPrefix : null;
        if (prefix is not null && new MemberReader(sentence).Read(prefix, at) is { Units.Count: > 0 } members)
        {
            return members;
        }

        if (before.Count > 0 && Numbered(at, before[^1]) is { } numbered)
        {
            return numbered;
        }

        return names.Read(at, isAddressed, before.Count > 0 && before[^1].IsPerson);
    }

    /// <summary>"tổ dân phố số 3, số 7"; "UBND các xã, phường và đặc khu A": the head of the name before goes on.</summary>
    private UnitList? Numbered(int at, UnitMention before)
    {
        bool bare = sentence.IsNumberAt(at) && EndsInNumber().IsMatch(before.Name) && !sentence.IsNumberAt(at + 1);
        if (bare)
        {
            string head = before.Name[..before.Name.LastIndexOf(' ')];
            return new UnitList([before with { Name = $"{head} {sentence.Between(at, at + 1).Text}", Span = sentence.Between(at, at + 1).Whole() }], at + 1);
        }

        if (sentence.FoldedAt(at) == "so" && sentence.IsNumberAt(at + 1) && LastNumber().Match(before.Name) is { Success: true } number)
        {
            return new UnitList([before with { Name = before.Name[..number.Index] + " " + sentence.Between(at, at + 2).Text, Span = sentence.Between(at, at + 2).Whole() }], at + 2);
        }

        int level = before.IsGroup && Committee().Match(before.Name) is { Success: true } ? Lexicon.LevelAt(sentence, at) : 0;
        return level > 0 && sentence.IsCapitalAt(at + level)
            ? new MemberReader(sentence).ReadAfterLevels(Committee().Match(before.Name).Groups["c"].Value, at) : null;
    }

    [GeneratedRegex(@"(?:tổ dân phố|khu phố|thôn|xóm|ấp|bản|chi bộ|khu dân cư|tổ|đội)(?: số)? \d{1,3}(?:, (?:số )?\d{1,3})*$", RegexOptions.IgnoreCase)]
    private static partial Regex EndsInNumber();

    [GeneratedRegex(@" số \d{1,3}$")]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"^(?<c>(?:Chủ tịch )?UBND|(?:Chủ tịch )?Ủy ban nhân dân|Đảng ủy)\b")]
    private static partial Regex Committee();

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
