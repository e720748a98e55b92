using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Identity;

/// <summary>
/// Keeps identity numbers: encrypted with AES-GCM, found by a keyed hash, shown masked. The key is <c>OneStop:IdentityKey</c> (32 bytes in
/// base64), or one made at first use and kept wrapped by data protection; see docs/operations.md.
/// </summary>
internal sealed class IdentityVault(OfficeKeys office, IConfiguration configuration)
{
    public const string KeySetting = "OneStop:IdentityKey";
    private const string StoredName = "onestop.identity-key";
    private const string Version = "v1.";
    private const int KeyLength = OfficeKeys.Length;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int ShownDigits = 3;

    private Keys? keys;

    /// <summary>All but the last three characters hidden.</summary>
    public static string Mask(string number) =>
        number.Length <= ShownDigits ? new string('•', number.Length) : new string('•', number.Length - ShownDigits) + number[^ShownDigits..];

    public async ValueTask<SealedIdentity> SealAsync(string number, CancellationToken cancellation)
    {
        var k = await KeysAsync(cancellation);
        var plain = Encoding.UTF8.GetBytes(number);
        var sealedBytes = new byte[NonceLength + TagLength + plain.Length];
        var nonce = sealedBytes.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(k.Cipher, TagLength);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceLength + TagLength), sealedBytes.AsSpan(NonceLength, TagLength));
        return new SealedIdentity(Version + Convert.ToBase64String(sealedBytes), HashOf(k, number), Mask(number));
    }

    /// <summary>What the number is found by: the same for the same number, useless without the key.</summary>
    public async ValueTask<string> HashAsync(string number, CancellationToken cancellation) => HashOf(await KeysAsync(cancellation), number);

    /// <exception cref="CryptographicException">The text was changed, or the key is another.</exception>
    public async ValueTask<string> OpenAsync(string cipherText, CancellationToken cancellation)
    {
        var k = await KeysAsync(cancellation);
        var bytes = Convert.FromBase64String(cipherText[Version.Length..]);
        var plain = new byte[bytes.Length - NonceLength - TagLength];
        using var aes = new AesGcm(k.Cipher, TagLength);
        aes.Decrypt(bytes.AsSpan(0, NonceLength), bytes.AsSpan(NonceLength + TagLength), bytes.AsSpan(NonceLength, TagLength), plain);
        return Encoding.UTF8.GetString(plain);
    }

    private static string HashOf(Keys k, string number) => Convert.ToHexStringLower(HMACSHA256.HashData(k.Search, Encoding.UTF8.GetBytes(number)));

    private async ValueTask<Keys> KeysAsync(CancellationToken cancellation) => keys ??= Keys.From(await MasterAsync(cancellation));

    private ValueTask<byte[]> MasterAsync(CancellationToken cancellation)
    {
        if (configuration[KeySetting] is not { Length: > 0 } text)
        {
            return office.OfAsync(StoredName, cancellation);
        }

        var buffer = new byte[KeyLength + 1];
        Rule.Require(
            Convert.TryFromBase64String(text, buffer, out var length) && length == KeyLength, "onestop.identity-key",
            $"Khóa {KeySetting} phải là 32 byte ghi theo base64. Xem tài liệu vận hành.");
        return ValueTask.FromResult(buffer[..KeyLength]);
    }

    private sealed record Keys(byte[] Cipher, byte[] Search)
    {
        public static Keys From(byte[] master) => new(
            HKDF.DeriveKey(HashAlgorithmName.SHA256, master, KeyLength, info: "identity/cipher"u8.ToArray()),
            HKDF.DeriveKey(HashAlgorithmName.SHA256, master, KeyLength, info: "identity/search"u8.ToArray()));
    }
}

/// <param name="Cipher">What is stored.</param>
/// <param name="Hash">What is searched by.</param>
/// <param name="Masked">What is shown.</param>
internal sealed record SealedIdentity(string Cipher, string Hash, string Masked);
