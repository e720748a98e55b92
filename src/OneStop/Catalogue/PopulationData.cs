using NamRo.Kernel.Text;

namespace NamRo.OneStop.Catalogue;

/// <summary>Whether a database that a procedure names is the national one on population, whatever it is called in full.</summary>
internal static class PopulationData
{
    private static readonly string Folded = VietnameseText.Fold("dân cư");

    public static bool IsIn(string? database) => database is not null && VietnameseText.Fold(database).Contains(Folded, StringComparison.Ordinal);
}
