using NamRo.OneStop.Catalogue;

namespace NamRo.OneStop.Dossiers;

/// <summary>What the papers of a dossier say of digitisation, kept beside it so that counting reads no papers. Source: one-stop.md 12, group 4.</summary>
internal static class PartMarks
{
    private const DossierMarks All = DossierMarks.Digitised | DossierMarks.DataReused | DossierMarks.PopulationData;

    /// <param name="components">What the procedure version asks for; parts name them by index.</param>
    public static DossierMarks Of(IReadOnlyList<PartHandedIn> parts, IReadOnlyList<ProcedureComponent> components)
    {
        var reused = parts.Where(p => p.FromDatabase).ToList();
        var population = reused.Any(p => p.Component is { } i && i >= 0 && i < components.Count && PopulationData.IsIn(components[i].SourceDatabase));
        return (IsDigitised(parts) ? DossierMarks.Digitised : 0) | (reused.Count > 0 ? DossierMarks.DataReused : 0) | (population ? DossierMarks.PopulationData : 0);
    }

    /// <summary>The marks after more papers came: the new list decides whether all is digitised; what was reused stays so.</summary>
    public static DossierMarks After(DossierMarks before, IReadOnlyList<PartHandedIn> parts) =>
        (before & ~DossierMarks.Digitised) | (Of(parts, []) & All);

    /// <summary>Every paper kept has its scan or came as data; a paper only shown is not kept.</summary>
    private static bool IsDigitised(IReadOnlyList<PartHandedIn> parts)
    {
        var kept = parts.Where(p => !p.IsPresentedOnly).ToList();
        return kept.Count > 0 && kept.TrueForAll(p => p.FileHash is not null || p.FromDatabase);
    }
}
