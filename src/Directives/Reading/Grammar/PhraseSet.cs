using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>Phrases of one or more words, found in a sentence by their folded form, the longest first.</summary>
internal sealed class PhraseSet
{
    /// <summary>So long a word may have lost its marks to a scan and still be known.</summary>
    private const int LongWord = 5;

    private readonly Dictionary<string, List<Phrase>> byFirstWord = new(StringComparer.Ordinal);

    public PhraseSet(IEnumerable<(string Text, string Sort)> phrases)
    {
        foreach ((string text, string sort) in phrases)
        {
            Add(text, sort);
        }

        foreach (List<Phrase> list in byFirstWord.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    public static PhraseSet Of(params string[] phrases) => new(phrases.Select(phrase => (phrase, "")));

    /// <summary>How many words the longest phrase at this word has; 0 when none stands there.</summary>
    public int LengthAt(Sentence sentence, int index) => Find(sentence, index)?.Words.Length ?? 0;

    public bool IsAt(Sentence sentence, int index) => Find(sentence, index) is not null;

    /// <summary>The sort of the longest phrase at this word, or null.</summary>
    public string? SortAt(Sentence sentence, int index) => Find(sentence, index)?.Sort;

    private void Add(string text, string sort)
    {
        string[] words = [.. new Sentence(Plain(text)).Words.Select(word => word.Folded)];
        if (!byFirstWord.TryGetValue(words[0], out List<Phrase>? list))
        {
            byFirstWord[words[0]] = list = [];
        }

        list.Add(new Phrase(words, sort, text));
    }

    private Phrase? Find(Sentence sentence, int index)
    {
        if (index < 0 || index >= sentence.Count || !byFirstWord.TryGetValue(sentence[index].Folded, out List<Phrase>? list))
        {
            return null;
        }

        Phrase? best = null;
        foreach (Phrase phrase in list)
        {
            if (best is not null && phrase.Words.Length < best.Words.Length)
            {
                break;
            }

            bool fits = Matches(phrase, sentence, index) && (phrase.Words.Length > 1 || IsSameWord(phrase.Printed, sentence, index));
            best = fits && (best is null || IsPrinted(phrase, sentence, index)) ? phrase : best;
        }

        return best;
    }

    /// <summary>Of "trường" and "trưởng", which fold alike, the one that is printed.</summary>
    private static bool IsPrinted(Phrase phrase, Sentence sentence, int index)
    {
        return sentence.Between(index, index + phrase.Words.Length).Text.Equals(phrase.Printed, StringComparison.OrdinalIgnoreCase);
    }

    private static bool Matches(Phrase phrase, Sentence sentence, int index)
    {
        for (int i = 1; i < phrase.Words.Length; i++)
        {
            if (!string.Equals(phrase.Words[i], sentence.FoldedAt(index + i), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// One short word folds like many others ("chợ" and "cho", "quận" and "quan"), so its marks count: it must be printed so, or be a long
    /// word with a slip in its marks ("trươc"), or stand in a text without marks.
    /// </summary>
    private static bool IsSameWord(string phrase, Sentence sentence, int index)
    {
        Word word = sentence[index];
        ReadOnlySpan<char> printed = sentence.Text.Text.AsSpan(word.Start, word.Length);
        if (printed.Equals(word.Folded, StringComparison.OrdinalIgnoreCase))
        {
            return word.Length >= LongWord || !sentence.HasMarks || phrase.Equals(word.Folded, StringComparison.OrdinalIgnoreCase);
        }

        return printed.Equals(phrase, StringComparison.OrdinalIgnoreCase)
            || (word.Length >= LongWord && !phrase.Equals(word.Folded, StringComparison.OrdinalIgnoreCase));
    }

    private static MappedText Plain(string text)
    {
        int[] positions = [.. Enumerable.Range(0, text.Length)];
        return new MappedText(VietnameseText.Nfc(text), positions, positions);
    }

    private sealed record Phrase(string[] Words, string Sort, string Printed);
}
