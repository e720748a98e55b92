using NamRo.Kernel.Identity;
using NamRo.Ui.Menu;

namespace NamRo.Casework.Pages;

/// <summary>How much waits for the reader, beside the menu line.</summary>
internal sealed class InboxBadge(ICasework casework, IActorAccessor actors) : IMenuBadge
{
    public async ValueTask<int?> CountAsync(CancellationToken cancellation) => actors.Current is { } actor
        ? (await casework.InboxAsync(actor, new InboxQuery(Size: 1), cancellation)).Counts.Values.Sum()
        : null;
}
