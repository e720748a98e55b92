using NamRo.Kernel.Text;

namespace NamRo.Casework.Cases;

/// <summary>What search looks at: the text as written, and the same folded, so that a query with or without marks finds it.</summary>
internal sealed partial class CaseFile
{
    public string SearchExact { get; private set; } = "";

    public string SearchFolded { get; private set; } = "";

    private void RefreshSearch()
    {
        var text = $"{Code} {Title} {Product} {Citation}";
        SearchExact = VietnameseText.ExactKey(text);
        SearchFolded = VietnameseText.Fold(text);
    }
}
