using Microsoft.Extensions.Localization;

namespace NamRo.Kernel.Localisation;

/// <summary>Lets the framework's validation messages go through <see cref="Texts"/>.</summary>
public sealed class TextsLocaliser(Texts texts) : IStringLocalizer
{
    public LocalizedString this[string name] => new(name, texts[name]);

    public LocalizedString this[string name, params object[] arguments] => new(name, texts[name, arguments]);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        texts.Keys.Select(key => new LocalizedString(key, texts[key]));
}
