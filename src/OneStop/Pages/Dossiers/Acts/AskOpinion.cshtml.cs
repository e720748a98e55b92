using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.OneStop.Counter;

namespace NamRo.OneStop.Pages.Dossiers.Acts;

/// <summary>Another unit is asked; the clock runs.</summary>
internal sealed class AskOpinionModel(IOneStop desk) : ActPage(desk)
{
    public override string Act => CounterActs.AskOpinion;

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Terms =>
    [
        new(T["Gấp"], nameof(ConsultationTerm.Urgent)), new(T["Bình thường"], nameof(ConsultationTerm.Normal)), new(T["Phức tạp"], nameof(ConsultationTerm.Complex)),
    ];

    public Task<IActionResult> OnPostAsync() => DoAsync(new AskOpinion(Input.Unit!.Value, Input.Question, Input.OwnPosition, Input.Term, Input.Waits), $"Đã gửi xin ý kiến.");

    protected override Task PrepareAsync()
    {
        Input.Waits |= Request.Method != "POST";
        Units = [.. Words.Map.Units(Words.Today).Where(u => u.Id != Dossier.Row.HolderUnit).Select(u => new SelectListItem(u.ShortName, u.Id.ToString()))];
        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Đơn vị được xin ý kiến"), Required]
        public UnitId? Unit { get; set; }

        [Display(Name = "Nội dung xin ý kiến"), Required, BlockText(2000)]
        public string Question { get; set; } = "";

        [Display(Name = "Quan điểm của đơn vị mình"), Required, BlockText(2000)]
        public string OwnPosition { get; set; } = "";

        [Display(Name = "Loại")]
        public ConsultationTerm Term { get; set; } = ConsultationTerm.Normal;

        [Display(Name = "Không làm tiếp được nếu chưa có câu trả lời")]
        public bool Waits { get; set; }
    }
}
