using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Xml.Linq;

namespace NamRo.Kernel.Localisation;

/// <summary>
/// Every sentence the product says. The Vietnamese sentence is the key; its English stands in the <c>Texts.en.resx</c> of the module that
/// says it. The language is that of <see cref="CultureInfo.CurrentUICulture"/>: English when it is English, Vietnamese otherwise.
/// </summary>
public sealed class Texts
{
    private const string Resource = "Texts.en.resx";

    private readonly FrozenDictionary<string, string> english;
    private readonly MissingTexts missing;

    private Texts(FrozenDictionary<string, string> english, MissingTexts missing)
    {
        this.english = english;
        this.missing = missing;
    }

    /// <summary>True when the present reader reads English.</summary>
    public static bool InEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>The Vietnamese keys that have an English sentence.</summary>
    public IReadOnlyCollection<string> Keys => english.Keys;

    /// <summary>The sentence for the reader; an untranslated one stays Vietnamese and is reported to <see cref="MissingTexts"/>.</summary>
    public LocalText this[string sentence] => new(Find(sentence));

    /// <summary>The sentence with its arguments: the sentence with {0}, then the count. Days and UTC instants take the office's form.</summary>
    public LocalText this[string sentence, params object?[] arguments] => new(Find(sentence), arguments);

    /// <summary>Reads the English of all assemblies. Two modules may say the same sentence, but not translate it differently.</summary>
    /// <exception cref="InvalidOperationException">One sentence has two different translations.</exception>
    public static Texts From(IEnumerable<Assembly> assemblies, MissingTexts? missing = null)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (vietnamese, translation) in assemblies.Distinct().SelectMany(Read))
        {
            if (!read.TryAdd(vietnamese, translation) && read[vietnamese] != translation)
            {
                throw new InvalidOperationException($"\"{vietnamese}\" has two translations: \"{read[vietnamese]}\" and \"{translation}\".");
            }
        }

        return new Texts(read.ToFrozenDictionary(StringComparer.Ordinal), missing ?? new MissingTexts());
    }

    /// <summary>Marks a Vietnamese sentence that is translated later, where it is shown; returns it unchanged.</summary>
    public static string Key(string sentence) => sentence;

    /// <summary>Says an interpolated Vietnamese sentence, such as the one of a refused rule, in the reader's language, as plain text.</summary>
    public string Format(FormattableString sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new LocalText(Find(sentence.Format), Array.ConvertAll(sentence.GetArguments(), Said));
    }

    private object? Said(object? argument) => argument is TextKey key ? Find(key.Sentence) : argument;

    private static IEnumerable<KeyValuePair<string, string>> Read(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(Resource);
        return stream is null
            ? []
            : [.. XDocument.Load(stream).Root!.Elements("data")
                .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value))];
    }

    private string Find(string sentence)
    {
        if (!InEnglish)
        {
            return sentence;
        }

        if (english.TryGetValue(sentence, out var translation))
        {
            return translation;
        }

        missing.Add(sentence);
        return sentence;
    }
}
