namespace NamRo.Directives.Reading.Grammar;

/// <summary>
/// Names known beside the word lists: those of a unit directory, and those that the document itself lists ("Kính gửi").
/// </summary>
/// <param name="Known">Sets of names, searched the longest first.</param>
/// <param name="DepartmentHead">"Sở" for a province, "Phòng" below it: what an abbreviation such as "TN&amp;MT" stands for.</param>
internal sealed record UnitVocabulary(IReadOnlyList<PhraseSet> Known, string DepartmentHead)
{
    public static UnitVocabulary Default { get; } = new([], "Phòng");

    public int LengthAt(Sentence sentence, int index)
    {
        int longest = 0;
        foreach (PhraseSet set in Known)
        {
            longest = Math.Max(longest, set.LengthAt(sentence, index));
        }

        return longest;
    }
}
