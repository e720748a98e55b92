using System.Globalization;
using System.Text;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Files;

/// <summary>
/// The name under which a file is shown and downloaded (reliability.md B26). Files are stored under their hash, so this name never touches a disk
/// here; it is cleaned because the reader's own disk and eyes must be safe from it.
/// </summary>
public static class CleanFileName
{
    private const int MaxBytes = 180;
    private const string Nameless = "tep";

    private static readonly string[] DeviceNames = ["con", "prn", "aux", "nul", "com", "lpt"];

    /// <summary>The last segment of any path, NFC, without hidden and forbidden characters, at most 180 bytes of UTF-8, extension kept.</summary>
    public static string From(string? fileName)
    {
        string name = LastSegment(fileName ?? "");
        StringBuilder kept = new(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (IsForbidden(rune))
            {
                kept.Append('_');
            }
            else if (!HiddenCharacters.IsControl(rune) && !HiddenCharacters.IsInvisible(rune))
            {
                kept.Append(Rune.IsWhiteSpace(rune) ? new Rune(' ') : rune);
            }
        }

        string clean = kept.ToString().Normalize(NormalizationForm.FormC).Trim().TrimEnd('.', ' ').TrimStart('.', ' ');
        return clean.Length == 0 ? Nameless : Shorten(IsDeviceName(clean) ? "_" + clean : clean);
    }

    private static string LastSegment(string fileName)
    {
        return fileName[(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
    }

    private static bool IsForbidden(Rune rune)
    {
        return rune == Rune.ReplacementChar
            || rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' or '%' or ';'
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
    }

    private static bool IsDeviceName(string name)
    {
        string stem = name.Split('.')[0].TrimEnd().ToLowerInvariant();
        return DeviceNames.Contains(stem) || (stem.Length == 4 && char.IsAsciiDigit(stem[3]) && stem[..3] is "com" or "lpt");
    }

    private static string Shorten(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MaxBytes)
        {
            return name;
        }

        string extension = Path.GetExtension(name);
        extension = extension.Length is > 1 and <= 10 ? extension : "";
        StringBuilder stem = new();
        int budget = MaxBytes - Encoding.UTF8.GetByteCount(extension);
        foreach (Rune rune in name[..^extension.Length].EnumerateRunes())
        {
            budget -= rune.Utf8SequenceLength;
            if (budget < 0)
            {
                break;
            }

            stem.Append(rune);
        }

        return stem.ToString().TrimEnd('.', ' ') + extension;
    }
}
