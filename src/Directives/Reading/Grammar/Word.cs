namespace NamRo.Directives.Reading.Grammar;

/// <summary>One word or mark of punctuation of a sentence.</summary>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Folded">Folded form.</param>
/// <param name="IsCapital">Begins with a capital letter.</param>
/// <param name="IsWord">Letters or digits, not punctuation.</param>
internal readonly record struct Word(int Start, int Length, string Folded, bool IsCapital, bool IsWord)
{
    public int End => Start + Length;

    public bool Is(string folded) => string.Equals(Folded, folded, StringComparison.Ordinal);

    public bool IsNumber => IsWord && Folded.All(char.IsAsciiDigit);
}
