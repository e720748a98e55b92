using NamRo.Directives.Reading.Layout;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>A stretch of running text with its words. "TN&amp;MT" and "LĐ-TB&amp;XH" are one word; all other marks stand alone.</summary>
internal sealed class Sentence
{
    public Sentence(MappedText text)
    {
        Text = text;
        IsCapitals = Casing.IsCapitals(text.Text);
        HasMarks = Kernel.Text.VietnameseText.HasMarks(text.Text);
        Words = Split(text);
    }

    public MappedText Text { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>All capitals: case says nothing here.</summary>
    public bool IsCapitals { get; }

    /// <summary>Printed with Vietnamese marks; some scans and messages have none.</summary>
    public bool HasMarks { get; }

    public int Count => Words.Count;

    public Word this[int index] => Words[index];

    public string FoldedAt(int index) => index >= 0 && index < Words.Count ? Words[index].Folded : "";

    public bool IsCapitalAt(int index) => index >= 0 && index < Words.Count && Words[index].IsCapital && !IsCapitals;

    public bool IsNumberAt(int index) => index >= 0 && index < Words.Count && Words[index].IsNumber;

    public bool IsWordAt(int index) => index >= 0 && index < Words.Count && Words[index].IsWord;

    /// <summary>Whether the word is printed so, marks included.</summary>
    public bool Prints(int index, string word)
    {
        return Text.Text.AsSpan(Words[index].Start, Words[index].Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the word begins in the text; the end of the text for an index past the last word.</summary>
    public int Offset(int index) => index < Words.Count ? Words[index].Start : Text.Length;

    /// <summary>First word that begins at or after the offset.</summary>
    public int IndexAt(int offset)
    {
        int low = 0;
        int high = Words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Words[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The text from one word up to, not including, another.</summary>
    public MappedText Between(int from, int to)
    {
        if (to <= from || from >= Words.Count)
        {
            return MappedText.Empty;
        }

        int start = Words[from].Start;
        return Text.Slice(start, Words[to - 1].End - start);
    }

    private static List<Word> Split(MappedText text)
    {
        var words = new List<Word>();
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text.Text[at]))
            {
                at++;
                continue;
            }

            int end = EndOfWord(text.Text, at);
            bool isWord = char.IsLetterOrDigit(text.Text[at]);
            words.Add(new Word(at, end - at, text.Folded[at..end], char.IsUpper(text.Text[at]), isWord));
            at = end;
        }

        return words;
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start + 1;
        if (!char.IsLetterOrDigit(text[start]))
        {
            return end;
        }

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || JoinsCapitals(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool JoinsCapitals(string text, int at)
    {
        return text[at] is '&' or '-' && at + 1 < text.Length && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]);
    }
}
