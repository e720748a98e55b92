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

    /// <summary>Bodies that the process of the running step asks side by side.</summary>
    public IReadOnlyList<StepConsult> ByProcess => Dossier.Case.Process?.Steps.FirstOrDefault(s => s.Number == Dossier.Row.Step)?.Consults ?? [];

    public IReadOnlyList<SelectListItem> OtherUnits =>
        [.. Units.Select(u => new SelectListItem(u.Text, u.Value, Input.Others.Any(o => o.ToString() == u.Value)))];

    public Task<IActionResult> OnPostAsync() => DoAsync(
        new AskOpinions([.. Input.Others.Prepend(Input.Unit!.Value).Distinct()], Input.Question, Input.OwnPosition, Input.Term, Input.Waits), $"Đã gửi xin ý kiến.");

    protected override Task PrepareAsync()
    {
        var units = Words.Map.Units(Words.Today).Where(u => u.Id != Dossier.Row.HolderUnit).ToList();
        Units = [.. units.Select(u => new SelectListItem(u.ShortName, u.Id.ToString()))];
        if (Request.Method != "POST")
        {
            Input.Waits = true;
            var asked = ByProcess.Select(c => units.Find(u => Names(u, c.Body))?.Id).OfType<UnitId>().Distinct().ToList();
            (Input.Unit, Input.Others) = (asked.Count > 0 ? asked[0] : null, [.. asked.Skip(1)]);
        }

        return Task.CompletedTask;
    }

    private static bool Names(Organisation.UnitInfo unit, string body) =>
        VietnameseText.Fold(unit.Name) == VietnameseText.Fold(body) || VietnameseText.Fold(unit.ShortName) == VietnameseText.Fold(body);

    public sealed class Form
    {
        [Display(Name = "Đơn vị được xin ý kiến"), Required]
        public UnitId? Unit { get; set; }

        [Display(Name = "Đồng thời xin ý kiến")]
        public List<UnitId> Others { get; set; } = [];

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
