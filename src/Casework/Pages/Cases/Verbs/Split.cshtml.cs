using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The head parts the work among people; rows are added without script too, by a button of the same form.</summary>
internal sealed class SplitModel(ICasework casework) : VerbPage(casework)
{
    private const int FirstRows = 2;
    private const int AddedRows = 2;
    private const int MostRows = 50;

    public override string Verb => CaseVerbs.Split;

    [BindProperty]
    public List<Part> Parts { get; set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public Task<IActionResult> OnPostAsync()
    {
        var parts = Parts.Where(p => !p.IsBlank).ToList();
        foreach (var (part, number) in parts.Select((p, i) => (p, i + 1)))
        {
            Rule.Require(!string.IsNullOrWhiteSpace(part.Title), "case.split.title", $"Việc con số {number}: chưa ghi nội dung.");
            Rule.Require(part.Officer is not null, "case.split.officer", $"Việc con số {number}: chưa chọn người làm.");
        }

        return ActAsync(new Split([.. parts.Select(p => p.Read())]), $"Đã chia thành {parts.Count} việc con.");
    }

    /// <summary>Shows the same form with more rows; nothing is stored.</summary>
    public IActionResult OnPostAdd()
    {
        ModelState.Clear();
        Parts.AddRange(Enumerable.Range(0, Math.Min(AddedRows, MostRows - Parts.Count)).Select(_ => new Part()));
        return Page();
    }

    protected override Task PrepareAsync()
    {
        People = PeopleChoices(Case.Row.Lead);
        Parts = Parts.Count > 0 ? Parts : [.. Enumerable.Range(0, FirstRows).Select(_ => new Part())];
        return Task.CompletedTask;
    }

    public sealed class Part
    {
        [Display(Name = "Nội dung việc con")]
        public string? Title { get; set; }

        [Display(Name = "Người làm")]
        public PersonId? Officer { get; set; }

        [Display(Name = "Sản phẩm")]
        public string? Product { get; set; }

        [Display(Name = "Hạn")]
        public DateOnly? DueOn { get; set; }

        /// <summary>A row that nobody touched.</summary>
        public bool IsBlank => string.IsNullOrWhiteSpace(Title) && Officer is null && string.IsNullOrWhiteSpace(Product) && DueOn is null;

        public SubTask Read() => new(Title!, Officer!.Value, null, string.IsNullOrWhiteSpace(Product) ? null : Product, DueOn);
    }
}
