using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Identity;

/// <summary>
/// Lets a program act for its owner, within scopes and until a day. Only a hash is kept, so the key itself is shown once. The secret has 256
/// random bits, which is why a plain hash is enough.
/// </summary>
public sealed class ApiKey
{
    public const int MaximumDays = 366;

    private const string Mark = "namro";
    private const int SecretLength = 32;
    private const int PrefixLength = 6;

    private ApiKey()
    {
    }

    public required Guid Id { get; init; }

    public required Guid Account { get; init; }

    /// <summary>What the owner calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Finds the row; not secret.</summary>
    public required string Prefix { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>Actions or groups of actions, parted by spaces.</summary>
    public required string Scopes { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime ExpiresAt { get; init; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>Makes a key; the secret in the answer is nowhere else.</summary>
    /// <exception cref="RuleException">No scope, or a life that is too long or already over.</exception>
    public static (ApiKey Key, string Secret) Create(Account account, string name, IReadOnlyCollection<string> scopes, DateTime at, DateTime expiresAt)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(scopes);
        Rule.Require(scopes.Count > 0, "key.no-scope", $"Chọn ít nhất một quyền cho khóa.", "Scopes");
        Rule.Require(
            expiresAt > at && expiresAt <= at.AddDays(MaximumDays), "key.life", $"Hạn dùng phải sau hôm nay và không quá {MaximumDays} ngày.", "Until");
        var prefix = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PrefixLength));
        var secret = $"{Mark}_{prefix}_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretLength))}";
        var key = new ApiKey
        {
            Id = Guid.CreateVersion7(),
            Account = account.Id,
            Name = name,
            Prefix = prefix,
            Hash = HashOf(secret),
            Scopes = string.Join(' ', scopes.Order(StringComparer.Ordinal)),
            CreatedAt = at,
            ExpiresAt = expiresAt,
        };
        return (key, secret);
    }

    /// <summary>The part of a presented key that finds its row; null when it cannot be one of ours.</summary>
    public static string? PrefixOf(string presented) =>
        presented?.Split('_') is [Mark, { Length: PrefixLength * 2 } prefix, { Length: SecretLength * 2 }] ? prefix : null;

    /// <summary>Compares in a time that does not depend on how much is right.</summary>
    public bool Matches(string presented) => CryptographicOperations.FixedTimeEquals(Hash, HashOf(presented));

    public void Revoke(DateTime at) => RevokedAt ??= at;

    private static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}

internal sealed class ApiKeyMap : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("identity_api_key");
        builder.HasKey(k => k.Id);
        builder.Property(k => k.Name).HasMaxLength(80);
        builder.Property(k => k.Prefix).HasMaxLength(12);
        builder.Property(k => k.Scopes).HasMaxLength(1000);
        builder.HasIndex(k => k.Prefix).IsUnique();
        builder.HasIndex(k => k.Account);
        builder.HasOne<Account>().WithMany().HasForeignKey(k => k.Account).OnDelete(DeleteBehavior.Restrict);
    }
}
