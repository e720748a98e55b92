using System.Collections.Concurrent;

namespace NamRo.Kernel.Localisation;

/// <summary>Remembers sentences that were shown to an English reader without a translation. Bounded: sentences are written by us, not by readers.</summary>
public sealed class MissingTexts
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<string, byte> sentences = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Sentences => [.. sentences.Keys.Order(StringComparer.Ordinal)];

    internal void Add(string sentence)
    {
        if (sentences.Count < Most)
        {
            sentences.TryAdd(sentence, 0);
        }
    }
}
