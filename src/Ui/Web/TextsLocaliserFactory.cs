using Microsoft.Extensions.Localization;
using NamRo.Kernel.Localisation;

namespace NamRo.Ui.Web;

/// <summary>There is one source of texts, whoever asks.</summary>
internal sealed class TextsLocaliserFactory(Texts texts) : IStringLocalizerFactory
{
    private readonly TextsLocaliser localiser = new(texts);

    public IStringLocalizer Create(Type resourceSource) => localiser;

    public IStringLocalizer Create(string baseName, string location) => localiser;
}
