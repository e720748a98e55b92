using NamRo.Kernel.Identity;

namespace NamRo.Casework;

/// <param name="Rung">Name of the rung of the ladder, a Vietnamese key.</param>
public sealed record NoticeLine(Guid Id, CaseRow Case, string Rung, bool MustExplain, DateTime DeliverAt, DateTime? ReadAt);

/// <summary>What the ladder has to say to a person, gathered by day.</summary>
public interface INotices
{
    /// <summary>Delivered notices, newest first, at most <paramref name="size"/>; only about cases the actor may still see.</summary>
    Task<IReadOnlyList<NoticeLine>> ReadAsync(Actor actor, int size, CancellationToken cancellation = default);

    /// <summary>Marks everything delivered so far as read.</summary>
    Task MarkReadAsync(Actor actor, CancellationToken cancellation = default);
}
