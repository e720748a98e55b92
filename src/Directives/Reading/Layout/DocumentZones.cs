using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>The lines of the text itself and those of its annexes (task-extraction.md 2).</summary>
/// <param name="Body">From the end of the head to the recipients or the signature.</param>
/// <param name="Annexes">One list of lines for each annex, in order.</param>
internal sealed record DocumentZones(IReadOnlyList<TextLine> Body, IReadOnlyList<AnnexZone> Annexes)
{
    private static readonly Regex Recipients = Pattern.Of(@"^n[oơ]i nhan ?[:.]?(?: |$)");
    private static readonly Regex Signature = Pattern.Of(@"^(?:t ?/? ?m|k ?/? ?t|t ?/? ?l|t ?/? ?u ?/? ?q)[./]? [a-z]");
    private static readonly Regex AnnexTitle = Pattern.Of(@"^(?:phu luc|bieu|danh muc|bang|lich|phan cong)\b");
    private static readonly Regex AnnexAlone = Pattern.Of(@"^phu luc(?: so)?(?: (?:\d{1,2}|[ivx]{1,4}))?$");
    private static readonly Regex Numbered = Pattern.Of(@"^phu luc(?: so)? (?<n>\d{1,2}|[ivx]{1,4})\b");

    public static DocumentZones Find(IReadOnlyList<TextLine> lines, int bodyStart)
    {
        int end = BodyEnd(lines, bodyStart);
        List<int> starts = AnnexStarts(lines, end);
        var annexes = new List<AnnexZone>();
        for (int i = 0; i < starts.Count; i++)
        {
            int stop = i + 1 < starts.Count ? starts[i + 1] : lines.Count;
            annexes.Add(new AnnexZone(Ordinal(lines[starts[i]], i + 1), [.. lines.Skip(starts[i]).Take(stop - starts[i])]));
        }

        return new DocumentZones([.. lines.Skip(bodyStart).Take(end - bodyStart)], annexes);
    }

    private static int BodyEnd(IReadOnlyList<TextLine> lines, int bodyStart)
    {
        for (int i = bodyStart; i < lines.Count; i++)
        {
            TextLine line = lines[i];
            bool signed = Signature.IsMatch(line.Folded) && line.IsCapitals && line.Text.Length < 80;
            if (Recipients.IsMatch(line.Folded) || signed || (IsAnnexTitle(line) && i > bodyStart + 1) || IsSignedTitle(lines, i))
            {
                return i;
            }
        }

        return lines.Count;
    }

    /// <summary>A post in capitals right after the closing "./.".</summary>
    private static bool IsSignedTitle(IReadOnlyList<TextLine> lines, int at)
    {
        int before = at - 1;
        while (before >= 0 && lines[before].IsBlank)
        {
            before--;
        }

        return before >= 0 && lines[at].IsCapitals && lines[before].Text.EndsWith("./.", StringComparison.Ordinal);
    }

    private static bool IsAnnexTitle(TextLine line)
    {
        return AnnexTitle.IsMatch(line.Folded) && line.Text.Length < 120 && !line.EndsSentence
            && (line.IsCapitals || (AnnexAlone.IsMatch(line.Folded) && char.IsUpper(line.Text[0])));
    }

    private static List<int> AnnexStarts(IReadOnlyList<TextLine> lines, int from)
    {
        var starts = new List<int>();
        for (int i = from; i < lines.Count; i++)
        {
            bool annex = lines[i].Folded.StartsWith("phu luc", StringComparison.Ordinal);
            if (IsAnnexTitle(lines[i]) && (annex || starts.Count == 0))
            {
                starts.Add(i);
            }
        }

        if (starts.Count == 0 && from < lines.Count)
        {
            starts.Add(from);
        }

        return starts;
    }

    private static int Ordinal(TextLine title, int position)
    {
        Match match = Numbered.Match(title.Folded);
        string label = match.Groups["n"].Value.ToUpperInvariant();
        return !match.Success ? position : int.TryParse(label, out int number) ? number : Math.Max(position, RomanNumeral.Read(label));
    }
}

/// <summary>The lines of one annex; the number it carries, or its place.</summary>
internal sealed record AnnexZone(int Ordinal, IReadOnlyList<TextLine> Lines);
