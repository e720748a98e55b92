using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>The officer says how far the work is.</summary>
internal sealed class ProgressModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Progress;

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Steps of the process that are not finished yet.</summary>
    public IReadOnlyList<SelectListItem> Steps { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => ActAsync(new ReportProgress(Input.Percent, Input.Text, Input.StepDone), $"Đã ghi tiến độ {Input.Percent} %.");

    protected override Task PrepareAsync()
    {
        Steps = [.. (Case.Process?.Steps ?? []).Where(s => !Case.StepsDone.Contains(s.Number))
            .Select(s => new SelectListItem($"{s.Number}. {s.Name}", s.Number.ToString(CultureInfo.InvariantCulture)))];
        if (Request.Method == "GET")
        {
            Input.Percent = Case.Row.Percent;
        }

        return Task.CompletedTask;
    }

    public sealed class Form
    {
        [Display(Name = "Tiến độ (%)"), Range(0, 100)]
        public int Percent { get; set; }

        [Display(Name = "Việc đã làm được"), Required, BlockText(4000)]
        public string Text { get; set; } = "";

        [Display(Name = "Bước của quy trình vừa xong")]
        public int? StepDone { get; set; }
    }
}
