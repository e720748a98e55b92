using System.Globalization;
using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Layout;

/// <summary>Reads the marker at the beginning of a line, if there is one. Whether it fits its surroundings is decided elsewhere.</summary>
internal static class MarkerReader
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private static readonly Regex Part = Pattern.Of(@"^phan (?:thu )?(?<v>nhat|mot|hai|ba|tu|bon|nam|sau|[ivx]{1,4}|[a-h]|\d{1,2})\b ?[.:)/-]? ?");
    private static readonly Regex Capital = Pattern.Of(@"^(?<v>[A-HĐ]) ?[.)/-] +");
    private static readonly Regex Article = Pattern.Of(@"^di[eẹ]u (?<v>\d{1,3}) ?[.:] ?");
    private static readonly Regex Roman = Pattern.Of(@"^(?<v>[IVX]{1,5})(?: ?[.)/:]+ *| ?- +|- ?)");
    private static readonly Regex Decimal = Pattern.Of(@"^(?<v>\d{1,2}(?:\.\d{1,2}){1,3}) ?(?:[.):/-]+ *| )");
    private static readonly Regex Number = Pattern.Of(@"^\(?(?<v>\d{1,3}) ?[.)/-]+ *");
    private static readonly Regex Letter = Pattern.Of(@"^(?<v>[a-zđ]) ?(?:[).]+ *|[/-] +)");
    private static readonly Regex Dash = Pattern.Of(@"^[-•●▪■◦∙·*►✓] *");
    private static readonly Regex Plus = Pattern.Of(@"^\+ *");

    public static Marker? Read(TextLine line)
    {
        if (line.IsBlank || line.IsRule)
        {
            return null;
        }

        return ReadPart(line) ?? ReadArticle(line) ?? ReadRoman(line) ?? ReadNumber(line) ?? ReadLetter(line) ?? ReadBullet(line);
    }

    private static Marker? ReadPart(TextLine line)
    {
        Match match = Part.Match(line.Folded);
        if (match.Success && Casing.StartsWithCapital(line.Text))
        {
            string value = match.Groups["v"].Value;
            return new Marker(MarkerLevel.Part, PartLabel(value), PartOrdinal(value), match.Length);
        }

        match = Capital.Match(line.Text);
        return match.Success && !line.Text.StartsWith("V/v", StringComparison.OrdinalIgnoreCase)
            ? new Marker(MarkerLevel.Part, match.Groups["v"].Value, match.Groups["v"].Value[0] - 'A' + 1, match.Length)
            : null;
    }

    private static string PartLabel(string value)
    {
        int word = Array.IndexOf(["nhat", "hai", "ba", "tu", "nam", "sau"], value);
        return word >= 0 ? RomanNumeral.Write(word + 1) : value.ToUpperInvariant();
    }

    private static int PartOrdinal(string value)
    {
        string label = PartLabel(value);
        return int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : RomanNumeral.Read(label) is int roman and > 0 ? roman : label[0] - 'A' + 1;
    }

    private static Marker? ReadArticle(TextLine line)
    {
        Match match = Article.Match(line.Folded);
        return match.Success && Casing.StartsWithCapital(line.Text)
            ? new Marker(MarkerLevel.Article, "Đ" + match.Groups["v"].Value, Parse(match.Groups["v"].Value), match.Length)
            : null;
    }

    private static Marker? ReadRoman(TextLine line)
    {
        Match match = Roman.Match(line.Text);
        if (!match.Success || match.Length >= line.Text.Length || char.IsLower(line.Text[match.Length]))
        {
            return null;
        }

        int value = RomanNumeral.Read(match.Groups["v"].Value);
        return value > 0 ? new Marker(MarkerLevel.Roman, match.Groups["v"].Value, value, match.Length) : null;
    }

    private static Marker? ReadNumber(TextLine line)
    {
        string text = ScanDigits(line.Text);
        Match match = Decimal.Match(text);
        if (match.Success && match.Length < text.Length && !char.IsAsciiDigit(text[match.Length]))
        {
            string label = match.Groups["v"].Value;
            return new Marker(MarkerLevel.Decimal, label, Parse(label[(label.LastIndexOf('.') + 1)..]), match.Length);
        }

        match = Number.Match(text);
        if (!match.Success || match.Length >= text.Length || (char.IsAsciiDigit(text[match.Length]) && !match.Value.EndsWith(' ')) || IsUnitOfMeasure(text, match))
        {
            return null;
        }

        return new Marker(MarkerLevel.Number, match.Groups["v"].Value.TrimStart('0'), Parse(match.Groups["v"].Value), match.Length);
    }

    /// <summary>"24/24", "2/3", "16-17" begin with a number and are no markers; neither is "5/tuần".</summary>
    private static bool IsUnitOfMeasure(string text, Match match)
    {
        return match.Value.EndsWith('/') && char.IsLower(text[match.Length]);
    }

    private static string ScanDigits(string text) => text.StartsWith("l. ", StringComparison.Ordinal) ? "1" + text[1..] : text;

    private static Marker? ReadLetter(TextLine line)
    {
        Match match = Letter.Match(line.Text);
        if (!match.Success || match.Length >= line.Text.Length)
        {
            return null;
        }

        string label = match.Groups["v"].Value;
        return new Marker(MarkerLevel.Letter, label, Letters.IndexOf(label, StringComparison.Ordinal) + 1, match.Length);
    }

    private static Marker? ReadBullet(TextLine line)
    {
        Match match = Plus.Match(line.Text);
        MarkerLevel level = match.Success ? MarkerLevel.Plus : MarkerLevel.Dash;
        match = match.Success ? match : Dash.Match(line.Text);
        bool content = match.Success && match.Length < line.Text.Length && line.Text[match.Length] is not ('-' or '*' or '+');
        return content ? new Marker(level, "", 0, match.Length) : null;
    }

    private static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
