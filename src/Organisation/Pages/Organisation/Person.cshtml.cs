using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Organisation.Delegations;
using NamRo.Ui;
using StoredPerson = NamRo.Organisation.People.Person;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>A person's seats through time and who acts for whom. Contact data is for organisation managers and the person alone.</summary>
[Authorize]
internal sealed class PersonModel(AppDb db, IOrganisation organisation, Authoriser authoriser) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public PersonId Id { get; set; }

    public OrganisationMap Map { get; private set; } = OrganisationMap.Empty;

    public PersonInfo Person { get; private set; } = null!;

    public Contact? Contacts { get; private set; }

    public IReadOnlyList<DelegationRow> Delegations { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        await organisation.RefreshAsync(Cancellation);
        Map = organisation.Map;
        if (Map.Person(Id) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Delegations = await DelegationRow.ReadAsync(db, Id, Cancellation);
        if (Id == Actor.Person || authoriser.MayEver(Actor, "organisation.manage"))
        {
            Contacts = await db.Set<StoredPerson>().Where(p => p.Id == Id).Select(p => new Contact(p.Email, p.Phone)).SingleAsync(Cancellation);
        }

        return null;
    }

    public sealed record Contact(string? Email, string? Phone);
}

/// <summary>A delegation with what became of it.</summary>
public sealed record DelegationRow(Guid Id, PersonId From, PersonId To, DateOnly Start, DateOnly End, string Reason, DateTime? RevokedAt)
{
    /// <summary>The delegations from and to the person, newest first; the last hundred.</summary>
    internal static async Task<IReadOnlyList<DelegationRow>> ReadAsync(AppDb db, PersonId person, CancellationToken cancellation) =>
        await db.Set<Delegation>().AsNoTracking().Where(d => d.From == person || d.To == person)
            .OrderByDescending(d => d.Start).ThenByDescending(d => d.Id).Take(100)
            .Select(d => new DelegationRow(d.Id, d.From, d.To, d.Start, d.End, d.Reason, d.RevokedAt)).ToListAsync(cancellation);
}
