using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Organisation.Imports;
using NamRo.Ui;

namespace NamRo.Organisation.Pages.Organisation;

/// <summary>Takes a sheet in. Without the tick it only checks, and lists every error by row and column.</summary>
[Permission("organisation.manage")]
internal sealed class ImportModel(OrganisationImport import, OrganisationExport export) : AppPage
{
    [BindProperty]
    public Upload Input { get; set; } = new();

    public ImportReport? Report { get; private set; }

    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public override Task<IActionResult?> LoadAsync()
    {
        Kinds = [.. Enum.GetValues<ImportKind>().Select(k => new SelectListItem(T[ImportNames.Of(k)], k.ToString()))];
        return Task.FromResult<IActionResult?>(null);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var file = Input.File!;
        FileGate.RequireSize(file.Length, FileLimits.Default);
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, Cancellation);
        Report = await import.RunAsync(Input.Kind!.Value, memory.ToArray(), file.FileName, dryRun: !Input.Keep, Actor, Cancellation);
        if (!Report.IsClean || !Input.Keep)
        {
            return Page();
        }

        Flash($"Đã nhập {Report.Rows} dòng: {Report.Added} thêm mới, {Report.Changed} thay đổi, {Report.Unchanged} đã có.");
        return Redirect(PageLinks.Import);
    }

    public IActionResult OnGetTemplate(ImportKind kind) => Sheet(OrganisationExport.Template(kind, "template.xlsx"), kind);

    public async Task<IActionResult> OnGetExportAsync(ImportKind kind) => Sheet(await export.WriteAsync(kind, "list.xlsx", Cancellation), kind);

    private FileContentResult Sheet(byte[] bytes, ImportKind kind) => File(
        bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"namro-{ImportNames.File(kind)}.xlsx");

    public sealed class Upload
    {
        [Required(ErrorMessage = "Hãy chọn loại danh sách."), Display(Name = "Danh sách")]
        public ImportKind? Kind { get; set; }

        [Required(ErrorMessage = "Hãy chọn tệp."), Display(Name = "Tệp XLSX hoặc CSV")]
        public IFormFile? File { get; set; }

        [Display(Name = "Lưu luôn nếu không có lỗi")]
        public bool Keep { get; set; }
    }
}
