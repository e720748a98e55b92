using System.Globalization;
using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>Reads the head of a document and says at which line its text begins (task-extraction.md 3).</summary>
internal sealed class HeaderReader(IReadOnlyList<TextLine> lines)
{
    private const int MaximumLines = 60;

    private static readonly Regex NumberAndSymbol = Pattern.Of(
        @"^(?:van ban )?s[o6o0] ?[:.]? ?(?<n>[\dol]{1,5})(?: ?/ ?(?:19|20)\d\d)? ?[-/] ?(?<s>[a-z0-9&]+(?: ?[-/.,] ?[a-z0-9&]+)*)");

    private static readonly Regex BareNumber = Pattern.Of(@"^(?<n>\d{1,5})(?: ?/ ?(?:19|20)\d\d)? ?[-/] ?(?<s>[a-z]+(?: ?[-/] ?[a-z0-9&]+)+)$");
    private static readonly Regex LongDate = Pattern.Of(@"ng[aà]y ?(?<d>\d{1,2}) ?thang ?(?<m>\d{1,2}) ?,? ?nam ?(?<y>\d{4})");
    private static readonly Regex ShortDate = Pattern.Of(@"(?:[a-z], ?|ngay )(?:ngay )?(?<d>\d{1,2}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<y>\d{4})\b");
    private static readonly Regex PlaceLine = Pattern.Of(@",? ?ngay\b|, ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}");

    private readonly HeaderZone zone = HeaderZone.Find(lines, MaximumLines);

    /// <summary>The line at which the text itself begins.</summary>
    public int BodyStart { get; private set; }

    /// <summary>Those named after "Kính gửi", as one text; null when there are none.</summary>
    public MappedText? Addressees { get; private set; }

    public DirectiveHeader Read()
    {
        List<HeaderCell> cells = HeaderCells.Read(lines.Take(zone.End));
        (HeaderCell Cell, Match Match)? number = FindNumber(cells);
        ReadValue? subject = new SubjectReader(lines, zone).Read(out int afterSubject);
        (DateOnly Day, ReadValue Text)? date = FindDate(cells);
        (BodyStart, Addressees) = new AddresseeReader(lines, zone).Read(afterSubject);
        ReadValue? symbol = number is { } found ? Group(found.Cell.Text, found.Match, "s") : null;
        int numberLine = number?.Cell.Line ?? zone.End;
        return new DirectiveHeader(
            number is { } n ? Digits(Group(n.Cell.Text, n.Match, "n")) : null,
            symbol is null ? null : symbol with { Value = Tighten(symbol.Value) },
            KindReader.Read(zone, symbol),
            IssuerReader.Read(cells.Where(cell => cell.Line < Math.Min(numberLine + 1, zone.KindLine ?? zone.End) && !IsOther(cell))),
            subject,
            date?.Text,
            date?.Day);
    }

    private static bool IsOther(HeaderCell cell)
    {
        return NumberAndSymbol.IsMatch(cell.Folded) || BareNumber.IsMatch(cell.Folded) || PlaceLine.IsMatch(cell.Folded)
            || SubjectReader.IsLetterSubject(cell.Folded) || cell.Folded.StartsWith("so:", StringComparison.Ordinal)
            || cell.Folded is "so" or "kinh gui";
    }

    private static (HeaderCell Cell, Match Match)? FindNumber(List<HeaderCell> cells)
    {
        foreach (HeaderCell cell in cells)
        {
            Match match = NumberAndSymbol.Match(cell.Folded);
            if (match.Success && match.Groups["n"].Value.Any(char.IsAsciiDigit))
            {
                return (cell, match);
            }
        }

        return FindSplitNumber(cells);
    }

    /// <summary>"Số:" on one line and the rest on the next, or the number without "Số".</summary>
    private static (HeaderCell Cell, Match Match)? FindSplitNumber(List<HeaderCell> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            HeaderCell cell = cells[i];
            if (cell.Folded.StartsWith("so", StringComparison.Ordinal) && cell.Folded.Length < 12 && i + 1 < cells.Count)
            {
                foreach (HeaderCell next in cells.Skip(i + 1).Take(3))
                {
                    var joined = new HeaderCell(cell.Line, MappedText.Join([cell.Text, next.Text], ' '));
                    Match match = NumberAndSymbol.Match(joined.Folded);
                    if (match.Success)
                    {
                        return (joined, match);
                    }
                }
            }

            Match bare = BareNumber.Match(cell.Folded);
            if (bare.Success)
            {
                return (cell, bare);
            }
        }

        return null;
    }

    private static (DateOnly Day, ReadValue Text)? FindDate(List<HeaderCell> cells)
    {
        foreach (Regex pattern in new[] { LongDate, ShortDate })
        {
            MappedText flat = MappedText.Join(cells.Where(cell => !SubjectReader.IsLetterSubject(cell.Folded)).Select(cell => cell.Text), ' ');
            foreach (Match match in pattern.Matches(flat.Folded))
            {
                if (Day(match) is DateOnly day)
                {
                    return (day, new ReadValue(flat.Text.Substring(match.Index, match.Length), flat.Span(match.Index, match.Length)));
                }
            }
        }

        return null;
    }

    private static DateOnly? Day(Match match)
    {
        string text = $"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}";
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
    }

    private static ReadValue Group(MappedText text, Match match, string name)
    {
        Group group = match.Groups[name];
        return new ReadValue(text.Text.Substring(group.Index, group.Length), text.Span(group.Index, group.Length));
    }

    private static ReadValue Digits(ReadValue value) => value with { Value = value.Value.Replace('O', '0').Replace('o', '0').Replace('l', '1') };

    private static string Tighten(string symbol) => symbol.Replace(" ", "", StringComparison.Ordinal).TrimEnd('.', ',', '-', '/');
}
