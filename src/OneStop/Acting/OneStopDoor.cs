using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;

namespace NamRo.OneStop.Acting;

/// <inheritdoc cref="IOneStop"/>
internal sealed class OneStopDoor(DossierRows rows, DossierViews views, ProcedureCatalogue procedures) : IOneStop
{
    public IQueryable<DossierRow> Visible(Actor actor) => rows.For(actor);

    public Task<DossierView> GetAsync(Actor actor, CaseId id, CancellationToken cancellation = default) => views.GetAsync(actor, id, cancellation);

    public Task<CaseId?> FindByCodeAsync(Actor actor, string code, CancellationToken cancellation = default) =>
        views.FindByCodeAsync(actor, code, cancellation);

    public async Task<IReadOnlyList<ProcedureInfo>> ProceduresAsync(DateOnly day, CancellationToken cancellation = default) =>
        [.. (await procedures.InForceAsync(day, cancellation)).Select(p => p.Info())];

    public async Task<ProcedureInfo?> ProcedureAsync(string code, DateOnly day, CancellationToken cancellation = default) =>
        (await procedures.InForceAsync(code, day, cancellation))?.Info();
}
