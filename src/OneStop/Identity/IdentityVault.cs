using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Identity;

/// <summary>
/// Keeps identity numbers: encrypted with AES-GCM, found by a keyed hash, shown masked. The key is <c>OneStop:IdentityKey</c> (32 bytes in
/// base64), or one made at first use and kept wrapped by data protection; see docs/operations.md.
/// </summary>
internal sealed class IdentityVault(IServiceScopeFactory scopes, IConfiguration configuration, IDataProtectionProvider protection) : IDisposable
{
    public const string KeySetting = "OneStop:IdentityKey";
    private const string StoredName = "onestop.identity-key";
    private const string Version = "v1.";
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int ShownDigits = 3;

    private readonly SemaphoreSlim gate = new(1, 1);
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

    public void Dispose() => gate.Dispose();

    private static string HashOf(Keys k, string number) => Convert.ToHexStringLower(HMACSHA256.HashData(k.Search, Encoding.UTF8.GetBytes(number)));

    private async ValueTask<Keys> KeysAsync(CancellationToken cancellation)
    {
        if (keys is { } known)
        {
            return known;
        }

        await gate.WaitAsync(cancellation);
        try
        {
            return keys ??= Keys.From(await MasterAsync(cancellation));
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<byte[]> MasterAsync(CancellationToken cancellation)
    {
        if (configuration[KeySetting] is { Length: > 0 } text)
        {
            var buffer = new byte[KeyLength + 1];
            Rule.Require(
                Convert.TryFromBase64String(text, buffer, out var length) && length == KeyLength, "onestop.identity-key",
                $"Khóa {KeySetting} phải là 32 byte ghi theo base64. Xem tài liệu vận hành.");
            return buffer[..KeyLength];
        }

        await using var scope = scopes.CreateAsyncScope();
        return await StoredAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), cancellation);
    }

    private async Task<byte[]> StoredAsync(AppDb db, CancellationToken cancellation)
    {
        var protector = protection.CreateProtector("NamRo.OneStop.IdentityKey");
        if (await FindAsync(db, cancellation) is { } stored)
        {
            return protector.Unprotect(Convert.FromBase64String(stored));
        }

        var made = RandomNumberGenerator.GetBytes(KeyLength);
        db.Add(new StoredSetting { Name = StoredName, Value = Convert.ToBase64String(protector.Protect(made)) });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return made;
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            // Another node made one first; theirs counts.
            db.ChangeTracker.Clear();
            return protector.Unprotect(Convert.FromBase64String((await FindAsync(db, cancellation))!));
        }
    }

    private static async Task<string?> FindAsync(AppDb db, CancellationToken cancellation) =>
        (await db.Set<StoredSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.Name == StoredName, cancellation))?.Value;

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
