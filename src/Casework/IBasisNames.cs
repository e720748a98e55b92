using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <summary>What a basis document or a task group is called, and where it opens; null when it has no page for this reader.</summary>
public sealed record BasisName(string Text, string? Href);

/// <param name="Value">The id as filters carry it.</param>
public sealed record BasisChoice(string Value, string Text);

/// <summary>
/// Names the documents and task groups that cases come from. Implemented by the module that keeps them, so that the engine's pages can show
/// and filter by them without knowing it.
/// </summary>
public interface IBasisNames
{
    /// <summary>The document's name, such as <c>Chỉ thị 05/CT-UBND</c>; null when this reader may not see it.</summary>
    ValueTask<BasisName?> BasisAsync(Actor actor, BasisId id, CancellationToken cancellation = default);

    /// <summary>The group's name within its document.</summary>
    ValueTask<BasisName?> GroupAsync(Actor actor, CaseGroupId id, CancellationToken cancellation = default);

    /// <summary>Documents the reader may filter by, newest first, at most a few hundred.</summary>
    Task<IReadOnlyList<BasisChoice>> BasesAsync(Actor actor, CancellationToken cancellation = default);

    /// <summary>Task groups the reader may filter by, in the order of their plan.</summary>
    Task<IReadOnlyList<BasisChoice>> GroupsAsync(Actor actor, CancellationToken cancellation = default);
}
