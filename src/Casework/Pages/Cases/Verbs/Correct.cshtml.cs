using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Text;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>A clerical mistake is mended; old values stay in the log.</summary>
internal sealed class CorrectModel(ICasework casework) : VerbPage(casework)
{
    public override string Verb => CaseVerbs.Correct;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(Mended(), $"Đã đính chính việc {Case.Row.Code}.");

    protected override Task PrepareAsync()
    {
        if (Request.Method == "GET")
        {
            (Input.Title, Input.Clause, Input.Product, Input.JudgedBy) =
                (Case.Content.Title, Case.Content.Clause, Case.Content.Product, Case.Content.JudgedBy);
        }

        return Task.CompletedTask;
    }

    /// <summary>Only fields that differ are corrected.</summary>
    private Correct Mended() => new(
        Input.Reason, Changed(Input.Title, Case.Content.Title), Changed(Input.Clause, Case.Content.Clause),
        Changed(Input.Product, Case.Content.Product), Changed(Input.JudgedBy, Case.Content.JudgedBy));

    private static string? Changed(string? now, string? before) => (now ?? "") == (before ?? "") ? null : now ?? "";

    public sealed class Form
    {
        [Display(Name = "Nội dung việc"), Required, BlockText(1000)]
        public string Title { get; set; } = "";

        [Display(Name = "Điều, khoản"), LineText(60, AllowBlank = true)]
        public string? Clause { get; set; }

        [Display(Name = "Sản phẩm"), LineText(500, AllowBlank = true)]
        public string? Product { get; set; }

        [Display(Name = "Cách nhận biết đã xong"), LineText(500, AllowBlank = true)]
        public string? JudgedBy { get; set; }

        [Display(Name = "Lý do đính chính"), Required, BlockText(4000)]
        public string Reason { get; set; } = "";
    }
}
