using NamRo.Kernel.Identity;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>Delegations to show.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Map">For names.</param>
/// <param name="Revocable">Whose delegations get a button to take them back, as of this day; null shows none.</param>
public sealed record DelegationList(IReadOnlyList<DelegationRow> Rows, OrganisationMap Map, (PersonId From, DateOnly Today)? Revocable)
{
    public bool MayRevoke(DelegationRow row) =>
        Revocable is { } r && row.From == r.From && row.RevokedAt is null && row.End >= r.Today;
}
