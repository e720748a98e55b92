using System.Security.Cryptography;
using System.Text;

namespace NamRo.OneStop.Public;

/// <summary>
/// The look-up code that is printed on the receipt beside the dossier code and stands in its QR link: eight characters, made from the dossier
/// code with a key that never leaves the server. Dossier codes count up and can be guessed; these cannot. See the decision record on looking
/// dossiers up.
/// </summary>
internal static class CheckCode
{
    public const int Length = 8;

    /// <summary>Digits and letters that nobody mistakes for each other when read from paper.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <param name="code">The dossier code, as printed.</param>
    /// <param name="key">The installation's key.</param>
    public static string Of(string code, ReadOnlySpan<byte> key)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("dossier-look-up:" + code), hash);
        var made = new char[Length];
        for (var i = 0; i < Length; i++)
        {
            made[i] = Alphabet[hash[i] % Alphabet.Length];
        }

        return new string(made);
    }

    /// <summary>As printed: two groups of four.</summary>
    public static string Show(string check) => $"{check[..4]}-{check[4..]}";

    /// <summary>
    /// Whether a person who typed this holds the receipt of the dossier. Spaces, hyphens, case, and letters mistaken for digits don't matter. Takes
    /// the same time whatever is wrong, and asks no database.
    /// </summary>
    public static bool Fits(string code, string? typed, ReadOnlySpan<byte> key)
    {
        var given = Encoding.UTF8.GetBytes(Clean(typed ?? ""));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(code, key)), given);
    }

    private static string Clean(string typed) => string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c != '-').Take(Length + 1).Select(c => char.ToUpperInvariant(c) switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        var other => other,
    }));
}
