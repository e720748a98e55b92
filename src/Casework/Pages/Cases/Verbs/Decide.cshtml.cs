using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Casework.Words;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>A request is approved or refused.</summary>
internal sealed class DecideModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Decide;

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Which one; the first that waits when the address names none.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public RequestView? Asked { get; private set; }

    public IReadOnlyList<SelectListItem> Choices => [new(T["Chấp thuận"], "True"), new(T["Không chấp thuận"], "False")];

    public Task<IActionResult> OnPostAsync() => ActAsync(new Decide(Number, Input.Approve!.Value, Input.Note ?? ""), $"Đã ghi quyết định.");

    protected override Task PrepareAsync()
    {
        Asked = Case.Requests.FirstOrDefault(x => x.Number == Number) ?? Obstacles.Decidable(Case, Actor).FirstOrDefault();
        Number = Asked?.Number ?? Number;
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Quyết định"), Required]
        public bool? Approve { get; set; }

        [Display(Name = "Ý kiến"), BlockText(4000, AllowBlank = true)]
        public string? Note { get; set; }
    }
}
