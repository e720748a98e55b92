using System.Text;

namespace NamRo.Kernel.Text;

/// <summary>A text and the encoding it was recognised in. <paramref name="IsLegacy"/> says that letters were converted.</summary>
/// <param name="Text">The text in NFC, without byte order mark.</param>
/// <param name="Encoding">The encoding's name as people know it: "UTF-8", "UTF-16", "TCVN3 (ABC)", "VNI", "Windows-1258".</param>
/// <param name="IsLegacy">Whether the letters came from an alphabet older than Unicode.</param>
public sealed record DecodedText(string Text, string Encoding, bool IsLegacy);

/// <summary>
/// Recognises how Vietnamese text was encoded and gives it back in NFC. Unicode is told by its form; older alphabets by the share of
/// words that become possible Vietnamese syllables. When nothing fits clearly the answer is null, never a guess.
/// </summary>
public static class LegacyEncoding
{
    public const string Utf8 = "UTF-8";
    public const string Utf16 = "UTF-16";
    public const string Tcvn3 = "TCVN3 (ABC)";
    public const string Vni = "VNI";
    public const string Windows1258 = "Windows-1258";
    public const string Windows1252 = "Windows-1252";

    private const double EnoughSyllables = 0.75;
    private const double ClearLead = 0.15;
    private const int FewestWords = 2;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding StrictWestern =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly Encoding Vietnamese = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <summary>The text of a file's bytes; null when they are no text or the encoding cannot be told.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }))
        {
            return FromUtf8(bytes[3..]);
        }

        if (Utf16Detection.Find(bytes) is { } utf16)
        {
            return new DecodedText(VietnameseText.Nfc(utf16), Utf16, false);
        }

        if (bytes.IndexOf((byte)0) >= 0)
        {
            return null;
        }

        return FromUtf8(bytes) ?? FromSingleBytes(bytes);
    }

    /// <summary>
    /// Repairs text that already is Unicode but holds the codes of an older alphabet as Western letters ("Céng hßa"), as word processors
    /// store it. Text that reads as Vietnamese, and text that nothing improves clearly, comes back unchanged as UTF-8.
    /// </summary>
    public static DecodedText Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        SyllableScore asItIs = SyllableScore.Of(text);
        if (asItIs.Words < FewestWords || asItIs.Share >= 0.5)
        {
            return new DecodedText(VietnameseText.Nfc(text), Utf8, false);
        }

        return Best([(LegacyAlphabets.FromTcvn3(text), Tcvn3), (LegacyAlphabets.FromVni(text), Vni), (FromMisreadUtf8(text), Utf8)])
            ?? new DecodedText(VietnameseText.Nfc(text), Utf8, false);
    }

    private static DecodedText? FromUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Repair(StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText? FromSingleBytes(ReadOnlySpan<byte> bytes)
    {
        string western = Western.GetString(bytes);
        if (SyllableScore.Of(western).Words == 0)
        {
            return new DecodedText(western, Windows1252, false);
        }

        return Best(
            [(LegacyAlphabets.FromTcvn3(western), Tcvn3), (LegacyAlphabets.FromVni(western), Vni), (VietnameseText.Nfc(Vietnamese.GetString(bytes)), Windows1258)]);
    }

    private static DecodedText? Best(List<(string? Text, string Encoding)> readings)
    {
        var ranked = readings.Where(reading => reading.Text is not null)
            .Select(reading => (reading.Text, reading.Encoding, Score: SyllableScore.Of(reading.Text!)))
            .OrderByDescending(reading => reading.Score.Share)
            .ToList();
        bool clear = ranked[0].Score.Words > 0
            && ranked[0].Score.Share >= EnoughSyllables
            && (ranked.Count == 1 || ranked[0].Score.Share - ranked[1].Score.Share >= ClearLead);
        return clear ? new DecodedText(VietnameseText.Nfc(ranked[0].Text!), ranked[0].Encoding, true) : null;
    }

    /// <summary>UTF-8 that some program read as Windows-1252 and saved again ("Cá»™ng hÃ²a").</summary>
    private static string? FromMisreadUtf8(string text)
    {
        try
        {
            return StrictUtf8.GetString(StrictWestern.GetBytes(text));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
