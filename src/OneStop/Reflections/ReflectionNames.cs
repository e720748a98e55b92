using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.OneStop.Reflections;

/// <summary>Tells the engine's pages what a case of kind reflection rests on, and where its words are read.</summary>
internal sealed class ReflectionNames(AppDb db, ICasework casework, Texts texts) : IBasisNames
{
    public static string Href(CaseId id) => $"/reflections/{id}";

    public async ValueTask<BasisName?> BasisAsync(Actor actor, BasisId id, CancellationToken cancellation = default)
    {
        var key = new CaseId(id.Value);
        var code = await db.Set<Reflection>().AsNoTracking().Where(r => r.Id == key).Select(r => r.Code).SingleOrDefaultAsync(cancellation);
        return code is not null && await casework.Visible(actor).AnyAsync(c => c.Id == key, cancellation)
            ? new BasisName(texts["Phản ánh {0}", code], Href(key))
            : null;
    }

    public ValueTask<BasisName?> GroupAsync(Actor actor, CaseGroupId id, CancellationToken cancellation = default) => ValueTask.FromResult<BasisName?>(null);

    public Task<IReadOnlyList<BasisChoice>> BasesAsync(Actor actor, CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<BasisChoice>>([]);

    public Task<IReadOnlyList<BasisChoice>> GroupsAsync(Actor actor, CancellationToken cancellation = default) => Task.FromResult<IReadOnlyList<BasisChoice>>([]);
}
