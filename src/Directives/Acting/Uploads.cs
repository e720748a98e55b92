using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using NamRo.Kernel.Files;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Acting;

/// <summary>
/// Takes an uploaded document in: its text for reading, the original for the record. Between the two steps of registering a sealed ticket stands
/// for the original, so that nobody can name a file that they did not upload.
/// </summary>
internal sealed class Uploads(DocumentTextReader reader, IFileStore files, IDataProtectionProvider protection)
{
    private readonly IDataProtector seal = protection.CreateProtector("directives.upload");

    public async Task<(ExtractedText Text, string Ticket)> TakeAsync(IFormFile file, CancellationToken cancellation)
    {
        FileGate.RequireSize(file.Length, FileLimits.Default);
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancellation);
        var text = reader.Read(memory.ToArray(), file.FileName);
        memory.Position = 0;
        var stored = await files.SaveAsync(memory, file.FileName, cancellation);
        return (text, seal.Protect($"{stored.Hash}|{CleanFileName.From(file.FileName)}"));
    }

    /// <summary>Hash and name of the original; nothing without a ticket.</summary>
    public (string? Hash, string? Name) Open(string? ticket)
    {
        if (string.IsNullOrEmpty(ticket))
        {
            return (null, null);
        }

        try
        {
            return seal.Unprotect(ticket).Split('|', 2) is [var hash, var name] ? (hash, name) : (null, null);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            throw new Kernel.Rules.RuleException("document.upload-lost", $"Không còn nhận ra tệp đã tải lên. Hãy tải lại tệp.") { Field = "file" };
        }
    }

    /// <summary>The text of a pasted document, letters of older alphabets converted.</summary>
    public static string Paste(string text) => DocumentTextReader.Tidy(LegacyEncoding.Repair(text).Text);
}
