using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Editing;

internal sealed class OrganisationEditor(AppDb db, OrganisationStore store, Authoriser authoriser, TimeProvider time) : IOrganisationEditor
{
    public async Task<IOrganisationEdit> BeginAsync(Actor actor, CancellationToken cancellation = default)
    {
        var now = time.UtcNow();
        var act = new Act(actor, now, OfficeClock.DayOf(now));
        var world = await OrganisationWorld.LoadAsync(db, cancellation);
        world.StartCalendars(act with { By = Actor.System });
        return new OrganisationEdit(world, act, authoriser, SaveAsync);
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        if (db.Database.CurrentTransaction is null)
        {
            await store.ReloadAsync(cancellation);
        }
        else
        {
            // Other connections see the change only after the caller commits.
            store.Doubt();
        }
    }
}
