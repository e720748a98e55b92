using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Files;

/// <summary>
/// Headers for giving out a stored file: always a download, never a page of ours. A browser must not guess another type, run anything in it or keep it
/// in a shared cache (reliability.md B27).
/// </summary>
public static class DownloadHeaders
{
    /// <summary>Sets type, name (RFC 6266: plain and UTF-8 form) and the guards on a response whose body is the file.</summary>
    public static void Apply(HttpResponse response, FileKind kind, string fileName)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.ContentType = FileKinds.MediaType(kind);
        response.Headers.ContentDisposition = Disposition(fileName);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        response.Headers.CacheControl = "private, no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>The Content-Disposition value: the name without marks for old clients, the true one in UTF-8.</summary>
    public static string Disposition(string fileName)
    {
        string clean = CleanFileName.From(fileName);
        ContentDispositionHeaderValue value = new("attachment") { FileName = Ascii(clean), FileNameStar = clean };
        return value.ToString();
    }

    private static string Ascii(string name)
    {
        return string.Concat(VietnameseText.Nfc(name).Select(Ascii));
    }

    private static char Ascii(char letter)
    {
        if (letter < 0x7F)
        {
            return letter;
        }

        char folded = VietnameseText.FoldChar(letter);
        return folded is <= ' ' or >= '\x7F' ? '_' : char.IsUpper(letter) ? char.ToUpperInvariant(folded) : folded;
    }
}
