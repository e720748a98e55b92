using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework.Cases;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>Changes a draft or a case returned as unclear; says which clears it then passes.</summary>
internal sealed class ReviseModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Revise;

    [BindProperty]
    public ContentForm Input { get; set; } = new();

    public ContentChoices Choices { get; private set; } = null!;

    /// <summary>What the clears say of the form as it stands.</summary>
    public IReadOnlyList<ClearState> Clears { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => ActAsync(new Revise(Input.Over(Case.Content)), $"Đã sửa nội dung việc {Case.Row.Code}.");

    /// <summary>Shows the form again with the people of the chosen units; nothing is stored.</summary>
    public IActionResult OnPostChoose()
    {
        ModelState.Clear();
        return Page();
    }

    /// <summary>Every unit, with those of the list chosen.</summary>
    public IEnumerable<SelectListItem> Many(IReadOnlyCollection<UnitId> chosen) =>
        Choices.Units.Select(u => new SelectListItem(u.Text, u.Value, chosen.Any(c => c.ToString() == u.Value)));

    protected override async Task PrepareAsync()
    {
        if (Request.Method == "GET")
        {
            Input = ContentForm.Of(Case.Content);
        }

        Choices = ContentChoices.Of(Input, Actor, await Casework.ProcessesAsync(Cancellation), Service<CaseWords>(), T);
        Clears = Input.Issuer is null ? [] : await Casework.CheckClearsAsync(Input.Over(Case.Content), Cancellation);
    }
}
