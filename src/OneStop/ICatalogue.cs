using System.Text.Json.Serialization;
using NamRo.Casework;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop;

/// <summary>The catalogue desk: procedures and their internal processes. Every act needs <c>process.manage</c>.</summary>
public interface ICatalogue
{
    /// <summary>All versions of a procedure, newest first.</summary>
    Task<IReadOnlyList<ProcedureInfo>> VersionsAsync(string code, CancellationToken cancellation = default);

    /// <summary>Drafts the next version; answers its id.</summary>
    /// <exception cref="Kernel.Rules.RuleException">A field is wrong, or a draft exists already.</exception>
    Task<ProcedureVersionId> DraftAsync(Actor actor, ProcedureContent content, CancellationToken cancellation = default);

    Task ReviseAsync(Actor actor, ProcedureVersionId id, ProcedureContent content, long? expected = null, CancellationToken cancellation = default);

    /// <summary>Publishes a draft; the version before ends on the day before. Refused when the process's hours exceed the limit.</summary>
    Task PublishAsync(Actor actor, ProcedureVersionId id, long? expected = null, CancellationToken cancellation = default);

    /// <summary>Abolishes a procedure: after the last day no dossier is received for it.</summary>
    Task AbolishAsync(Actor actor, string code, DateOnly lastDay, CancellationToken cancellation = default);

    /// <summary>
    /// Reads a catalogue of XLSX or CSV. A dry run changes nothing and lists every error by row; with errors nothing is imported either.
    /// </summary>
    Task<CatalogueImport> ImportAsync(Actor actor, byte[] bytes, string fileName, DateOnly from, bool dryRun, CancellationToken cancellation = default);

    /// <summary>
    /// Publishes an internal process for a procedure and, as its next version, the procedure with it; when a version is drafted, the draft takes
    /// the process and waits for its own publication.
    /// </summary>
    /// <exception cref="Kernel.Rules.RuleException">The steps together take longer than the procedure's limit, or an answer longer than its step.</exception>
    Task<ProcessId> PublishProcessAsync(Actor actor, string procedureCode, NewProcess process, DateOnly from, CancellationToken cancellation = default);

    /// <summary>Open dossiers on other versions of the procedure than the given one, each with what would change for it.</summary>
    Task<IReadOnlyList<VersionMove>> MovesAsync(Actor actor, ProcedureVersionId to, CancellationToken cancellation = default);

    /// <summary>
    /// Brings running dossiers over to a version, in one transaction: those for which every difference that touches them is among the decided ones.
    /// The others stay. Needs the right to mend the record of each.
    /// </summary>
    /// <param name="decided">The differences the mover decided to apply to running dossiers.</param>
    Task<VersionMoved> MoveAsync(
        Actor actor, ProcedureVersionId to, IReadOnlyList<VersionDifference> decided, string reason, CancellationToken cancellation = default);

    /// <summary>Loads the shipped catalogue and processes into an empty database, once; answers how many procedures.</summary>
    Task<int> ShipAsync(CancellationToken cancellation = default);
}

/// <param name="Read">Rows read.</param>
/// <param name="New">Procedures that are new.</param>
/// <param name="Changed">Procedures that get a next version.</param>
/// <param name="Same">Procedures that stay as they are.</param>
public sealed record CatalogueImport(bool IsDryRun, int Read, int New, int Changed, int Same, IReadOnlyList<CatalogueError> Errors);

/// <param name="Row">As the spreadsheet counts, from 1.</param>
public sealed record CatalogueError(int Row, string Column, FormattableString Message);

/// <param name="Differences">What would differ; never the due date.</param>
public sealed record VersionMove(CaseId Dossier, string Code, ProcedureVersionId From, IReadOnlyList<VersionDifference> Differences)
{
    /// <summary>The differences that would touch the dossier, each of which somebody must decide.</summary>
    public IEnumerable<VersionDifference> Touching => Differences.Where(d => d is not (VersionDifference.Process or VersionDifference.Term));
}

/// <param name="Moved">Dossiers brought over.</param>
/// <param name="Left">Dossiers that stay, as a difference that touches them was not decided.</param>
public sealed record VersionMoved(int Moved, int Left);

/// <summary>In what two versions of a procedure differ, as far as a running dossier goes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter))]
public enum VersionDifference
{
    Name,
    Components,
    Fee,
    Result,

    /// <summary>A running case stays on its process.</summary>
    Process,

    /// <summary>The due date of what was received stays.</summary>
    Term,
}
