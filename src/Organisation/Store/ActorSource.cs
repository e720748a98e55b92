using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Organisation.Store;

internal sealed class ActorSource(IOrganisation organisation) : IActorSource
{
    public async ValueTask<Actor?> FindAsync(PersonId person, DateTime at, CancellationToken cancellation = default)
    {
        await organisation.RefreshAsync(cancellation);
        return ActorBuilder.Build(organisation.Map, person, OfficeClock.DayOf(at));
    }
}
