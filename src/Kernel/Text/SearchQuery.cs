using System.Globalization;

namespace NamRo.Kernel.Text;

/// <summary>How one term of a query is compared.</summary>
public enum SearchTermKind
{
    /// <summary>Typed with marks: contained in the exact key (<see cref="VietnameseText.ExactKey"/>).</summary>
    Exact,

    /// <summary>Typed without marks: contained in the folded key (<see cref="VietnameseText.Fold(string?)"/>).</summary>
    Folded,

    /// <summary>Digits only: equal to a number of the record, so that 5 does not find 15. As text it still matches a whole word.</summary>
    Number,
}

/// <summary>One term: its kind, the key to look for, and the value when it is a number (leading zeros do not count).</summary>
public sealed record SearchTerm(SearchTermKind Kind, string Key, long? Number)
{
    /// <summary>The key as an SQL LIKE pattern "contains", escaped with a backslash: <c>%</c>, <c>_</c> and <c>\</c> typed by people are literal (reliability B20).</summary>
    public string LikePattern => "%" + EscapeLike(Key) + "%";

    /// <summary>Escapes a text for LIKE with backslash as the escape character.</summary>
    public static string EscapeLike(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAny('%', '_', '\\')
            ? text.Replace(@"\", @"\\", StringComparison.Ordinal)
                .Replace("%", @"\%", StringComparison.Ordinal)
                .Replace("_", @"\_", StringComparison.Ordinal)
            : text;
    }
}

/// <summary>
/// What a person typed into a search box, parted at white space; a phrase in double quotes stays together. A record is found when every
/// term is found. Linear in the length of the text; no regular expression is run (reliability B34).
/// </summary>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms)
{
    /// <summary>Longer queries are cut here: nobody types more, and each term costs a scan.</summary>
    public const int MaxLength = 200;

    /// <summary>Terms after this one are ignored.</summary>
    public const int MaxTerms = 12;

    private const int MaxDigits = 18;

    public static SearchQuery Empty { get; } = new([]);

    public bool IsEmpty => Terms.Count == 0;

    /// <summary>Reads a query; null, blank and unusable text give the empty query.</summary>
    public static SearchQuery Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || !VietnameseText.IsWellFormed(text))
        {
            return Empty;
        }

        List<SearchTerm> terms = [];
        ReadOnlySpan<char> rest = VietnameseText.Nfc(text.Length > MaxLength ? CutAt(text, MaxLength) : text).AsSpan().Trim();
        while (!rest.IsEmpty && terms.Count < MaxTerms)
        {
            ReadOnlySpan<char> word = NextWord(rest, out int used);
            rest = rest[used..].TrimStart();
            if (ToTerm(word) is { } term && !terms.Contains(term))
            {
                terms.Add(term);
            }
        }

        return terms.Count == 0 ? Empty : new SearchQuery(terms);
    }

    /// <summary>Whether a record with these keys and numbers is found; the in-memory twin of the database filter.</summary>
    public bool Matches(string exactKey, string foldedKey, params ReadOnlySpan<long> numbers)
    {
        foreach (SearchTerm term in Terms)
        {
            bool found = term.Kind switch
            {
                SearchTermKind.Exact => exactKey.Contains(term.Key, StringComparison.Ordinal),
                SearchTermKind.Folded => foldedKey.Contains(term.Key, StringComparison.Ordinal),
                _ => numbers.Contains(term.Number!.Value) || ContainsWord(foldedKey, term.Key),
            };
            if (!found)
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> rest, out int used)
    {
        int close = rest[0] == '"' ? rest[1..].IndexOf('"') : -1;
        if (close >= 0)
        {
            used = close + 2;
            return rest.Slice(1, close);
        }

        used = 0;
        while (used < rest.Length && !char.IsWhiteSpace(rest[used]))
        {
            used++;
        }

        return rest[..used];
    }

    private static SearchTerm? ToTerm(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> core = word.Trim("\"'“”.,;:!?()[]").Trim();
        if (core.IsEmpty)
        {
            return null;
        }

        if (core.Length <= MaxDigits && !core.ContainsAnyExceptInRange('0', '9'))
        {
            return new SearchTerm(SearchTermKind.Number, core.ToString(), long.Parse(core, CultureInfo.InvariantCulture));
        }

        bool marked = VietnameseText.HasMarks(core);
        string key = marked ? VietnameseText.ExactKey(core.ToString()) : VietnameseText.Fold(core);
        return key.Length == 0 ? null : new SearchTerm(marked ? SearchTermKind.Exact : SearchTermKind.Folded, key, null);
    }

    private static bool ContainsWord(string key, string word)
    {
        int at = key.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            int end = at + word.Length;
            bool startsWord = at == 0 || !char.IsLetterOrDigit(key[at - 1]);
            bool endsWord = end == key.Length || !char.IsLetterOrDigit(key[end]);
            if (startsWord && endsWord)
            {
                return true;
            }

            at = key.IndexOf(word, at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    private static string CutAt(string text, int length)
    {
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
