namespace NamRo.Kernel.Text;

/// <summary>Judges a number, a symbol or a file name: words parted by signs, often without marks.</summary>
internal static class SecretMarkTokens
{
    private static readonly char[] Separators = [' ', '\t', '/', '\\', '-', '–', '_', '.', ',', '(', ')', '[', ']', '+', '&', '#', '~', '='];

    public static SecrecyLevel? Find(string text)
    {
        string[] words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (int at = 0; at < words.Length; at++)
        {
            if (LevelAt(words, at) is { } level)
            {
                return level;
            }
        }

        return words.Length > 2 && words.All(word => word.Length == 1) ? SecretWords.WholeMark(VietnameseText.Fold(string.Concat(words))) : null;
    }

    private static SecrecyLevel? LevelAt(string[] words, int at)
    {
        string folded = VietnameseText.Fold(words[at]);
        if (folded is "toimat" or "tuyetmat")
        {
            return SecretWords.WholeMark(folded);
        }

        bool capitals = words[at] is "MAT" || string.Equals(words[at], "MẬT", StringComparison.Ordinal);
        string before = at > 0 ? words[at - 1] : "";
        string after = at + 1 < words.Length ? words[at + 1] : "";
        if (folded == "mat" && SecretWords.LevelOf(VietnameseText.Fold(before)) is { } level && (capitals || HasRightMarks(words, at)))
        {
            return level;
        }

        return SecretWords.IsSecret(folded, words[at], capitals) && !SecretWords.IsOrdinary(words[at], before, after) ? SecrecyLevel.Secret : null;
    }

    /// <summary>"tuyet mat" has no other meaning; "toi mat" may be "tôi mất", so it needs its marks unless in capitals.</summary>
    private static bool HasRightMarks(string[] words, int at)
    {
        string pair = VietnameseText.ExactKey(words[at - 1]) + VietnameseText.ExactKey(words[at]);
        return pair is "tốimật" or "tuyệtmật" or "tuyetmat";
    }
}
