using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>Finds the "Kính gửi" list and the line after it. Those named there are never tasks (task-extraction.md 2).</summary>
internal sealed class AddresseeReader(IReadOnlyList<TextLine> lines, HeaderZone zone)
{
    private const int LookAhead = 12;

    public (int BodyStart, MappedText? Addressees) Read(int from)
    {
        int start = FindStart(from);
        if (start < 0)
        {
            return (from, null);
        }

        var parts = new List<MappedText>();
        MappedText first = lines[start].Trimmed.Slice("kính gửi".Length).Trim(c => c is ' ' or ':');
        if (first.Length > 0)
        {
            parts.Add(first);
        }

        int at = start + 1;
        while (at < lines.Count && Continues(at, parts))
        {
            Marker? marker = MarkerReader.Read(lines[at]);
            if (!lines[at].IsBlank)
            {
                parts.Add(lines[at].Trimmed.Slice(marker?.Level == MarkerLevel.Dash ? marker.Length : 0));
            }

            at++;
        }

        return (at, parts.Count == 0 ? null : MappedText.Join(parts, '\n'));
    }

    private int FindStart(int from)
    {
        for (int i = Math.Max(0, zone.KindLine ?? from - 1); i < Math.Min(lines.Count, from + LookAhead); i++)
        {
            if (HeaderZone.IsAddressing(lines[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private bool Continues(int at, List<MappedText> parts)
    {
        TextLine line = lines[at];
        bool dash = MarkerReader.Read(line)?.Level == MarkerLevel.Dash;
        if (line.IsBlank)
        {
            return parts.Count == 0;
        }

        bool open = parts.Count == 0 || (!lines[at - 1].IsBlank && !parts[^1].Text.EndsWith('.'));
        return dash || open;
    }
}
