using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Acting;
using NamRo.Casework.Cases;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>Another unit is asked for its opinion.</summary>
internal sealed class ConsultModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Consult;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Terms { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => ActAsync(new Consult(Input.Unit!.Value, Input.Question, Input.OwnPosition, Input.Term, Input.Waits), $"Đã gửi xin ý kiến.");

    protected override Task PrepareAsync()
    {
        Units = UnitChoices(Case.Row.Lead);
        Terms = [.. Enum.GetValues<ConsultationTerm>().Select(term => new SelectListItem(
            T["{0}: {1} ngày làm việc", T[StateWords.Say(term)], ConsultationTerms.DaysOf(term)], term.ToString()))];
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Đơn vị được xin ý kiến"), Required]
        public UnitId? Unit { get; set; }

        [Display(Name = "Nội dung xin ý kiến"), Required, BlockText(4000)]
        public string Question { get; set; } = "";

        [Display(Name = "Quan điểm của đơn vị mình"), Required, BlockText(4000)]
        public string OwnPosition { get; set; } = "";

        [Display(Name = "Loại")]
        public ConsultationTerm Term { get; set; } = ConsultationTerm.Normal;

        [Display(Name = "Không làm tiếp được nếu chưa có câu trả lời")]
        public bool Waits { get; set; }
    }
}
