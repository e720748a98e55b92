using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Counter;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.OneStop.Pages.Procedures;

/// <summary>Takes a catalogue of XLSX or CSV: first a dry run that lists every error by row, then the import of the same file.</summary>
[Permission("process.manage")]
internal sealed class ImportModel(ICatalogue catalogue, DossierWords words) : AppPage
{
    private const int MostBytes = 10 * 1024 * 1024;

    [BindProperty]
    public Form Input { get; set; } = new();

    public CatalogueImport? Outcome { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => [new(T["Danh mục thủ tục"], DossierLinks.Procedures)];

    public override Task<IActionResult?> LoadAsync()
    {
        Input.From ??= words.Today;
        return Task.FromResult<IActionResult?>(null);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Outcome = await catalogue.ImportAsync(Actor, await BytesAsync(), Input.File!.FileName, Input.From!.Value, !Input.ForReal, Cancellation);
        if (Input.ForReal && Outcome.Errors.Count == 0)
        {
            Flash($"Đã nhập danh mục: {Outcome.New} thủ tục mới, {Outcome.Changed} thủ tục có phiên bản mới, {Outcome.Same} không đổi.");
            return Redirect(DossierLinks.Procedures);
        }

        return Page();
    }

    private async Task<byte[]> BytesAsync()
    {
        Rule.Require(Input.File!.Length <= MostBytes, "procedure.import-large", $"Tệp lớn hơn 10 MB. Hãy tách tệp.", "file");
        using var copy = new MemoryStream();
        await Input.File.CopyToAsync(copy, Cancellation);
        return copy.ToArray();
    }

    public sealed class Form
    {
        [Display(Name = "Tệp danh mục (XLSX hoặc CSV)"), Required]
        public IFormFile? File { get; set; }

        [Display(Name = "Có hiệu lực từ ngày"), Required]
        public DateOnly? From { get; set; }

        [Display(Name = "Nhập thật, không chỉ chạy thử")]
        public bool ForReal { get; set; }
    }
}
