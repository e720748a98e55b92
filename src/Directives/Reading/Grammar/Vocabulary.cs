using System.Reflection;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>
/// Reads the word lists of reference-data/reading, which are embedded. A list has one entry a line; "#" begins a comment;
/// columns are parted by ";". The lists are data: adding a word changes no code.
/// </summary>
internal static class Vocabulary
{
    public static IEnumerable<string[]> Rows(string file)
    {
        Assembly assembly = typeof(Vocabulary).Assembly;
        using Stream stream = assembly.GetManifestResourceStream("reading/" + file)
            ?? throw new InvalidOperationException($"The word list {file} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is string line)
        {
            string content = line.Split('#')[0].Trim();
            if (content.Length > 0)
            {
                yield return [.. content.Split(';').Select(cell => cell.Trim())];
            }
        }
    }

    /// <summary>The first column as phrases, with the second column (or "") as their sort.</summary>
    public static PhraseSet Phrases(string file)
    {
        return new PhraseSet(Rows(file).Select(row => (row[0], row.Length > 1 ? row[1] : "")));
    }
}
