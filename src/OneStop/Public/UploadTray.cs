using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using NamRo.Kernel.Files;
using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Public;

/// <summary>
/// Takes the files of a citizen's form into the file store, checked by content as evidence is, and remembers them over a refusal: the page
/// carries a sealed ticket for each, so that nobody must choose them again and nobody can name a file that is not theirs.
/// </summary>
internal sealed class UploadTray(IFileStore files, IDataProtectionProvider protection)
{
    public const int MostFiles = 20;

    /// <summary>Largest request, all files together.</summary>
    public const long MostBytes = 60L * 1024 * 1024;

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private readonly ITimeLimitedDataProtector sealer = protection.CreateProtector("NamRo.OneStop.UploadTray").ToTimeLimitedDataProtector();

    /// <summary>Stores what was chosen and adds what was kept before.</summary>
    /// <param name="nameOf">The part that a field of the form stands for; null for a field that is none.</param>
    /// <param name="refused">Told the field and the sentence for each file that is not taken in.</param>
    public async Task<IReadOnlyList<TrayFile>> TakeAsync(
        IFormCollection form, Func<string, PartHandedIn?> nameOf, Action<string, FormattableString> refused, CancellationToken cancellation)
    {
        var taken = form["kept"].OfType<string>().Select(Open).OfType<PartHandedIn>().ToList();
        foreach (var file in form.Files.Where(f => f.Length > 0 || f.FileName.Length > 0))
        {
            if (nameOf(file.Name) is not { } part)
            {
                continue;
            }

            if (taken.Count >= MostFiles)
            {
                refused(file.Name, $"Mỗi lần gửi nhận nhiều nhất {MostFiles} tệp. Hãy gộp các trang vào một tệp PDF.");
                break;
            }

            try
            {
                await using var content = file.OpenReadStream();
                var stored = await files.SaveAsync(content, file.FileName, cancellation);
                taken.Add(part with { FileHash = stored.Hash, FileName = stored.CleanName });
            }
            catch (RuleException e)
            {
                refused(file.Name, e.Sentence);
            }
        }

        return [.. taken.Select(p => new TrayFile(p, sealer.Protect(JsonSerializer.Serialize(p), KeptFor)))];
    }

    /// <summary>Null for a ticket that is old or was changed: the file is then chosen again.</summary>
    private PartHandedIn? Open(string ticket)
    {
        try
        {
            return JsonSerializer.Deserialize<PartHandedIn>(sealer.Unprotect(ticket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <param name="Ticket">What the page sends back to keep it.</param>
internal sealed record TrayFile(PartHandedIn Part, string Ticket);
