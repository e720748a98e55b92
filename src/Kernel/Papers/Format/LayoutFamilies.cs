using NamRo.Kernel.Text;

namespace NamRo.Kernel.Papers.Format;

public static class LayoutFamilies
{
    /// <summary>The family of kinds and numbers: the Front writes them as the State does (documents.md 7.4).</summary>
    public static PaperFamily Numbers(this LayoutFamily family) => family == LayoutFamily.Party ? PaperFamily.Party : PaperFamily.State;
}
