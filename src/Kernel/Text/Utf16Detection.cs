using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>UTF-16 with its byte order mark, or without when nearly all characters are those of Vietnamese text.</summary>
internal static class Utf16Detection
{
    private const int SampleLength = 4_096;
    private const double NearlyAll = 0.97;

    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(new byte[] { 0xFF, 0xFE }))
        {
            return Read(bytes[2..], bigEndian: false);
        }

        if (bytes.StartsWith(new byte[] { 0xFE, 0xFF }))
        {
            return Read(bytes[2..], bigEndian: true);
        }

        // Without zero bytes there are no ASCII letters and no spaces: no Vietnamese text.
        if (bytes.Length < 8 || bytes.Length % 2 != 0 || bytes.IndexOf((byte)0) < 0)
        {
            return null;
        }

        return ReadPlausible(bytes, bigEndian: false) ?? ReadPlausible(bytes, bigEndian: true);
    }

    private static string? ReadPlausible(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        return Read(bytes, bigEndian) is { } text && IsPlausible(text.AsSpan(0, Math.Min(text.Length, SampleLength))) ? text : null;
    }

    private static string? Read(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsPlausible(ReadOnlySpan<char> sample)
    {
        int usual = 0;
        foreach (char character in sample)
        {
            usual += character is '\t' or '\r' or '\n' or (>= ' ' and < '\x7F') or (>= '\u00A0' and < '\u0250') or (>= '\u0300' and < '\u0330')
                or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2026') ? 1 : 0;
        }

        return usual >= sample.Length * NearlyAll;
    }
}
