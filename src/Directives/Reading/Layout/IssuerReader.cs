using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>
/// The issuing body, from the block above the number. Of two bodies the second is the issuer and the first its superior
/// (task-extraction.md 3).
/// </summary>
internal static class IssuerReader
{
    private static readonly PhraseSet Heads = Vocabulary.Phrases("issuer-heads.txt");
    private static readonly PhraseSet Levels = Vocabulary.Phrases("place-levels.txt");
    private static readonly PhraseSet Committees = PhraseSet.Of("tỉnh ủy", "thành ủy", "quận ủy", "huyện ủy", "thị ủy", "đảng ủy");

    public static ReadValue? Read(IEnumerable<HeaderCell> cells)
    {
        List<MappedText> bodies = Bodies(cells.Select(cell => cell.Text));
        if (bodies.Count == 0)
        {
            return null;
        }

        MappedText issuer = bodies[^1];
        string name = NameCasing.Apply(issuer.Text);
        string? owner = bodies.Count > 1 && !HasPlace(issuer) ? Owner(bodies[^2], issuer) : null;
        SourceSpan span = owner is null ? issuer.Whole() : bodies[^2].Whole().Join(issuer.Whole());
        return new ReadValue(owner is null ? name : Append(name, owner), span);
    }

    /// <summary>"Ban cán sự đảng UBND tỉnh" and "tỉnh Hoài Giang" share the level.</summary>
    private static string Append(string name, string owner)
    {
        string level = owner.Split(' ')[0];
        string[] committee = name.Split(' ');
        if (committee is [var area, "ủy"] && string.Equals(area, level, StringComparison.OrdinalIgnoreCase))
        {
            string[] place = owner.Split(' ');
            return $"{name} {string.Join(' ', place[(level is "thành" or "thị" ? 2 : 1)..])}";
        }

        string shared = name.EndsWith(" " + level, StringComparison.OrdinalIgnoreCase) ? name[..^(level.Length + 1)] : name;
        return $"{shared} {owner}";
    }

    private static List<MappedText> Bodies(IEnumerable<MappedText> lines)
    {
        var bodies = new List<MappedText>();
        foreach (MappedText line in lines.SelectMany(SplitAtHeads))
        {
            bool begins = Heads.IsAt(new Sentence(line), 0) && bodies is not [.., { Folded: "uy" }];
            if (begins || bodies.Count == 0)
            {
                bodies.Add(line);
            }
            else
            {
                bodies[^1] = MappedText.Join([bodies[^1], line], ' ');
            }
        }

        bodies.RemoveAll(body => !Heads.IsAt(new Sentence(body), 0));
        return bodies;
    }

    /// <summary>"UBND QUẬN A VĂN PHÒNG" on one line holds two bodies.</summary>
    private static IEnumerable<MappedText> SplitAtHeads(MappedText line)
    {
        var sentence = new Sentence(line);
        int start = 0;
        for (int i = 1; i < sentence.Count; i++)
        {
            bool place = HasPlace(sentence.Between(start, i)) || Committees.IsAt(sentence, start);
            if (place && Heads.SortAt(sentence, i) == "inner" && !sentence.FoldedAt(i - 1).StartsWith("va", StringComparison.Ordinal))
            {
                yield return sentence.Between(start, i);
                start = i;
            }
        }

        yield return sentence.Between(start, sentence.Count);
    }

    private static bool HasPlace(MappedText body)
    {
        var sentence = new Sentence(body);
        for (int i = 0; i < sentence.Count - 1; i++)
        {
            bool level = Levels.IsAt(sentence, i) && sentence.FoldedAt(i + 1) is not ("uy" or "doan");
            bool committee = Committees.IsAt(sentence, i) && i + 2 < sentence.Count;
            if (level || committee)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ban Chấp hành" under "Đảng bộ xã A" is that of the party organisation, not of the place.</summary>
    private static bool IsOrganOfParty(MappedText superior, MappedText issuer)
    {
        return superior.Folded.StartsWith("dang bo", StringComparison.Ordinal) && issuer.Folded is "ban chap hanh" or "ban thuong vu";
    }

    private static string? Owner(MappedText superior, MappedText issuer)
    {
        var sentence = new Sentence(superior);
        if (Committees.IsAt(sentence, 0) || sentence.FoldedAt(0) is "mttq" or "mat" || superior.Folded.StartsWith("uy ban m", StringComparison.Ordinal))
        {
            return NameCasing.Apply(superior.Text);
        }

        for (int i = 0; i < sentence.Count; i++)
        {
            if (Levels.IsAt(sentence, i))
            {
                if (IsOrganOfParty(superior, issuer))
                {
                    return NameCasing.Apply(superior.Text);
                }

                string place = NameCasing.ApplyInner(sentence.Between(i, sentence.Count).Text);
                return issuer.Folded is "van phong" ? "UBND " + place : place;
            }
        }

        return null;
    }
}
