using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The head names the officer.</summary>
internal sealed class AssignModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Assign;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => ActAsync(new Assign(Input.Officer!.Value, Input.Note), $"Đã phân công việc {Case.Row.Code}.");

    protected override Task PrepareAsync()
    {
        People = PeopleChoices(Case.Row.Lead);
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Người làm"), Required]
        public PersonId? Officer { get; set; }

        [Display(Name = "Ghi chú"), BlockText(1000, AllowBlank = true)]
        public string? Note { get; set; }
    }
}
