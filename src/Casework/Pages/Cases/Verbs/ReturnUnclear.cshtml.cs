using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Casework.Words;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The lead unit says which clear is unclear.</summary>
internal sealed class ReturnUnclearModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.ReturnUnclear;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Clears { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => ActAsync(new ReturnUnclear(Input.Clear, Input.Reason), $"Đã trả lại việc {Case.Row.Code} để làm rõ.");

    protected override Task PrepareAsync()
    {
        Clears = [.. Case.Clears.Select(c => new SelectListItem(T[ClearWords.Name(c.Clear)], c.Clear))];
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Điều chưa rõ"), Required]
        public string Clear { get; set; } = "";

        [Display(Name = "Chưa rõ ở chỗ nào"), Required, BlockText(4000)]
        public string Reason { get; set; } = "";
    }
}
