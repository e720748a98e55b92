using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Store;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>My absence: who acts for me, on which days. The record keeps both names.</summary>
[Authorize]
internal sealed class AbsenceModel(AppDb db, IOrganisation organisation, IOrganisationEditor editor, TimeProvider time) : AppPage
{
    [BindProperty]
    public NewAbsence Input { get; set; } = new();

    public OrganisationMap Map { get; private set; } = OrganisationMap.Empty;

    public DateOnly Today { get; private set; }

    public IReadOnlyList<DelegationRow> Delegations { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Deputies { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        await organisation.RefreshAsync(Cancellation);
        (Map, Today) = (organisation.Map, time.Today());
        Delegations = await DelegationRow.ReadAsync(db, Actor.Person, Cancellation);
        Deputies = [.. Map.Units(Today)
            .SelectMany(u => Map.PeopleIn(u.Id, Today))
            .Where(p => p.Person.Id != Actor.Person)
            .DistinctBy(p => p.Person.Id)
            .OrderByDescending(p => p.Post.Unit == Actor.Unit)
            .Select(p => new SelectListItem($"{p.Person.Name} – {p.Post.Title}, {Map.Unit(p.Post.Unit, Today)!.ShortName}", p.Person.Id.ToString()))];
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var edit = await editor.BeginAsync(Actor, Cancellation);
        edit.Delegate(new NewDelegation(Actor.Person, Input.To!.Value, Input.Start!.Value, Input.End!.Value, Input.Reason)
        {
            Document = Input.Document,
        });
        await edit.SaveAsync(Cancellation);
        Flash($"Đã ủy quyền cho {Map.NameOf(Input.To.Value)} từ {Input.Start.Value} đến hết {Input.End.Value}.");
        return Redirect(PageLinks.Absence);
    }

    public sealed class NewAbsence
    {
        [Required(ErrorMessage = "Hãy chọn người làm thay."), Display(Name = "Người làm thay")]
        public PersonId? To { get; set; }

        [Required(ErrorMessage = "Hãy chọn ngày đầu."), Display(Name = "Từ ngày")]
        public DateOnly? Start { get; set; }

        [Required(ErrorMessage = "Hãy chọn ngày cuối."), Display(Name = "Đến hết ngày")]
        public DateOnly? End { get; set; }

        [Required(ErrorMessage = "Hãy ghi lý do."), LineText(TextGuard.ReasonLength), Display(Name = "Lý do")]
        public string Reason { get; set; } = "";

        [LineText(TextGuard.DocumentLength, AllowBlank = true), Display(Name = "Văn bản ủy quyền")]
        public string? Document { get; set; }
    }
}
