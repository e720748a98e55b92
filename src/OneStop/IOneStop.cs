using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>
/// The door of the one-stop desk: receive, act, read. Every act is authorised and guarded by the engine, written with who and when, and saved
/// with its numbers and forms in one transaction.
/// </summary>
public interface IOneStop
{
    /// <summary>
    /// Every dossier the actor may see, to filter, sort and page in the database. The engine's visible-filter is already inside.
    /// </summary>
    IQueryable<DossierRow> Visible(Actor actor);

    /// <summary>Everything the actor may see of one dossier.</summary>
    /// <exception cref="Kernel.Rules.NotFoundException">The dossier does not exist for this actor.</exception>
    Task<DossierView> GetAsync(Actor actor, CaseId id, CancellationToken cancellation = default);

    /// <summary>The dossier with this code, if the actor may see it.</summary>
    Task<CaseId?> FindByCodeAsync(Actor actor, string code, CancellationToken cancellation = default);

    /// <summary>Procedures in force on an office day, by code.</summary>
    Task<IReadOnlyList<ProcedureInfo>> ProceduresAsync(DateOnly day, CancellationToken cancellation = default);

    /// <summary>The version of a procedure in force on an office day; null when there is none. A local suffix is cut off.</summary>
    Task<ProcedureInfo?> ProcedureAsync(string code, DateOnly day, CancellationToken cancellation = default);
}
