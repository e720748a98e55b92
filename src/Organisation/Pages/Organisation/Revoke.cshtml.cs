using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Organisation.Delegations;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>Takes a delegation back; says first what that means. Others than the person and organisation managers do not find it.</summary>
[Authorize]
internal sealed class RevokeModel(AppDb db, IOrganisation organisation, IOrganisationEditor editor, Authoriser authoriser) : AppPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public DelegationRow Row { get; private set; } = null!;

    public string Deputy => organisation.Map.NameOf(Row.To);

    public override async Task<IActionResult?> LoadAsync()
    {
        var row = await db.Set<Delegation>().AsNoTracking().Where(d => d.Id == Id)
            .Select(d => new DelegationRow(d.Id, d.From, d.To, d.Start, d.End, d.Reason, d.RevokedAt)).SingleOrDefaultAsync(Cancellation);
        Row = row!;
        return row is not null && (row.From == Actor.Person || authoriser.MayEver(Actor, "organisation.manage")) ? null : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var edit = await editor.BeginAsync(Actor, Cancellation);
        edit.RevokeDelegation(Id);
        await edit.SaveAsync(Cancellation);
        Flash($"Đã thu hồi ủy quyền cho {Deputy}.");
        return Redirect(PageLinks.Absence);
    }
}
