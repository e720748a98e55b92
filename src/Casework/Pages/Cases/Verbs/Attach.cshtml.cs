using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Cases;
using NamRo.Kernel.Files;

namespace NamRo.Casework.Pages.Cases.Verbs;

/// <summary>Joins a file as evidence: checked by its content and on disk before the case says so.</summary>
[RequestSizeLimit(LargestUpload)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
internal sealed class AttachModel(ICasework casework, IFileStore files) : VerbPage(casework)
{
    private const long LargestUpload = 52 * 1024 * 1024;

    public override string Verb => CaseVerbs.Attach;

    public override bool HasFile => true;

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Endings that the file dialogue offers.</summary>
    public string Accepted => FileKinds.Extensions(FileKinds.Attachments).Replace(" ", "", StringComparison.Ordinal);

    public async Task<IActionResult> OnPostAsync()
    {
        await using var content = Input.File!.OpenReadStream();
        var stored = await files.SaveAsync(content, Input.File.FileName, Cancellation);
        return await ActAsync(
            new Attach(stored.Hash, stored.CleanName, stored.Length, FileKinds.Label(stored.Kind)), $"Đã đính kèm “{stored.CleanName}”.");
    }

    public sealed class Form
    {
        [Display(Name = "Tệp"), Required]
        public IFormFile? File { get; set; }
    }
}
