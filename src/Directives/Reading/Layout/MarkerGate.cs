using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>
/// Decides whether what looks like a marker is one: a wrapped line may begin with a number, a date, "điểm a)", or with the second
/// half of a name such as "Tài chính / - Kế hoạch" (task-extraction.md 4).
/// </summary>
internal sealed class MarkerGate(int width)
{
    private static readonly Regex PointsOn = Pattern.Of(@"(?:^| )(?:khoan|diem|muc|dieu|so|ngay|thang|nam|phu luc|tu|den|truoc|va|cac|cua|tai|"
        + @"quy|la),?$");

    private readonly Dictionary<MarkerLevel, Marker> last = [];

    public Marker? Admit(Marker? marker, TextLine line, TextLine? previous, bool blankBefore)
    {
        if (marker is null || !(IsBreak(line, previous, blankBefore) || FitsSeries(marker, previous!)))
        {
            return null;
        }

        Marker admitted = AsSecondD(marker);
        foreach (MarkerLevel deeper in last.Keys.Where(level => level > marker.Level && level != MarkerLevel.Number).ToList())
        {
            last.Remove(deeper);
        }

        last[marker.Level] = admitted;
        return admitted;
    }

    /// <summary>Whether the line above was ended on purpose, so that this one may begin something.</summary>
    private bool IsBreak(TextLine line, TextLine? previous, bool blankBefore)
    {
        return blankBefore || previous is null || previous.EndsSentence || previous.IsRule || previous.Text.EndsWith(')')
            || previous.Text.Length + 1 + FirstWord(line) <= width - 12;
    }

    private bool FitsSeries(Marker marker, TextLine previous)
    {
        if (PointsOn.IsMatch(previous.Folded))
        {
            return false;
        }

        int before = last.TryGetValue(marker.Level, out Marker? earlier) ? earlier.Ordinal : 0;
        return marker.Level switch
        {
            MarkerLevel.Dash or MarkerLevel.Plus => previous.Text.Length + 2 < width,
            MarkerLevel.Decimal => marker.Ordinal == 1 || (marker.Ordinal == before + 1 && earlier!.Label.Length >= marker.Label.Length - 1),
            _ => marker.Ordinal == before + 1 || marker.Ordinal == 1,
        };
    }

    /// <summary>In a text without marks "đ)" is printed "d)": the second d is đ.</summary>
    private Marker AsSecondD(Marker marker)
    {
        bool second = marker is { Level: MarkerLevel.Letter, Label: "d" } && last.TryGetValue(MarkerLevel.Letter, out Marker? earlier)
            && earlier.Label == "d";
        return second ? marker with { Label = "đ", Ordinal = marker.Ordinal + 1 } : marker;
    }

    private static int FirstWord(TextLine line)
    {
        int blank = line.Text.IndexOf(' ', StringComparison.Ordinal);
        return blank < 0 ? line.Text.Length : blank;
    }
}
