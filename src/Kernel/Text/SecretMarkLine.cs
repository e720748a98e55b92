namespace NamRo.Kernel.Text;

/// <summary>
/// Judges one line of a document. A mark stands alone in its line or column (a stamp, also spaced "M Ậ T"), follows the label "Độ mật:",
/// or is a run of capitals inside a line that is not all capitals.
/// </summary>
internal static class SecretMarkLine
{
    private const string Frame = " \t*#~=_-–—|[](){}<>«»\"'“”‘’.,:;!/\\•●■□▪─│┌┐└┘├┤═║╔╗╚╝+";

    private static readonly string[] HeaderPhrases =
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    ];

    private static readonly string[] Labels = ["do mat", "muc do mat", "cap do mat", "dau chi do mat", "dau do mat"];

    public static SecrecyLevel? Find(string line)
    {
        return FindAlone(line) ?? FindAfterLabel(line) ?? FindInCapitals(line);
    }

    private static SecrecyLevel? FindAlone(string line)
    {
        if (WholeMark(line) is { } whole)
        {
            return whole;
        }

        string parted = HeaderPhrases.Aggregate(line, (text, phrase) => text.Replace(phrase, "\t", StringComparison.OrdinalIgnoreCase))
            .Replace('|', '\t').Replace("  ", "\t", StringComparison.Ordinal);
        return parted.Contains('\t', StringComparison.Ordinal)
            ? parted.Split('\t', StringSplitOptions.RemoveEmptyEntries).Select(WholeMark).FirstOrDefault(level => level is not null)
            : null;
    }

    /// <summary>A piece that is nothing but a mark. In lower case "mật" alone may be the end of a wrapped line, so it doesn't count.</summary>
    private static SecrecyLevel? WholeMark(string piece)
    {
        string core = piece.Trim(Frame.ToCharArray());
        if (core.Length is < 3 or > 40 || SecretWords.WholeMark(Squeezed(core)) is not { } level)
        {
            return null;
        }

        bool capitals = IsCapital(core);
        bool marked = VietnameseText.ExactKey(Joined(core)).EndsWith("mật", StringComparison.Ordinal);
        bool startsUpper = char.IsUpper(core[0]);
        bool counts = capitals || (marked && (startsUpper || level != SecrecyLevel.Secret));
        return counts ? level : null;
    }

    private static SecrecyLevel? FindAfterLabel(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !Labels.Any(label => VietnameseText.Fold(line.AsSpan(0, colon)).EndsWith(label, StringComparison.Ordinal)))
        {
            return null;
        }

        string value = VietnameseText.Fold(line.AsSpan(colon + 1)).Trim(Frame.ToCharArray());
        string first = string.Join(' ', value.Split([' ', ',', ';', '.', '('], StringSplitOptions.RemoveEmptyEntries).Take(2));
        return SecretWords.WholeMark(first.Replace(" ", "", StringComparison.Ordinal)) ?? (first.StartsWith("mat ", StringComparison.Ordinal) ? SecrecyLevel.Secret : null);
    }

    private static SecrecyLevel? FindInCapitals(string line)
    {
        string[] words = line.Split(Frame.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
        if (words.Where(word => word.Length > 1 && !IsMarkWord(word)).All(IsCapital))
        {
            // A heading in capitals speaks about secrets ("DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT"); a stamp in such a line stands alone.
            return null;
        }

        for (int at = 0; at < words.Length; at++)
        {
            string folded = VietnameseText.Fold(words[at]);
            if (folded == "mat" && IsCapital(words[at]) && LevelAt(words, at) is { } level)
            {
                return level;
            }
        }

        return null;
    }

    private static SecrecyLevel? LevelAt(string[] words, int at)
    {
        string before = at > 0 ? words[at - 1] : "";
        string after = at + 1 < words.Length ? words[at + 1] : "";
        bool marked = VietnameseText.ExactKey(words[at]) == "mật";
        if (IsCapital(before) && SecretWords.LevelOf(VietnameseText.Fold(before)) is { } level)
        {
            return level;
        }

        return marked && !SecretWords.IsOrdinary(words[at], before, after) ? SecrecyLevel.Secret : null;
    }

    private static bool IsMarkWord(string word)
    {
        return VietnameseText.Fold(word) is "mat" or "toi" or "tuyet";
    }

    private static bool IsCapital(string word)
    {
        bool any = false;
        foreach (char character in word)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            any |= char.IsUpper(character);
        }

        return any;
    }

    private static string Joined(string piece)
    {
        return string.Concat(piece.Where(character => !char.IsWhiteSpace(character) && !Frame.Contains(character, StringComparison.Ordinal)));
    }

    private static string Squeezed(string piece)
    {
        return VietnameseText.Fold(Joined(piece));
    }
}
