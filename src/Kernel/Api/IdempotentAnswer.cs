using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Kernel.Identity;

namespace NamRo.Kernel.Api;

/// <summary>What was answered to a key of a person, kept with the act so that a retry gets the same answer and no second effect.</summary>
internal sealed class IdempotentAnswer
{
    public required PersonId Person { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 over method, address and body: the same key with something else is a mistake of the caller's.</summary>
    public required byte[] Fingerprint { get; init; }

    public required int Status { get; init; }

    public required string ContentType { get; init; }

    public required string ETag { get; init; }

    public required string Location { get; init; }

    public required byte[] Body { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class IdempotentAnswerMap : IEntityTypeConfiguration<IdempotentAnswer>
{
    public void Configure(EntityTypeBuilder<IdempotentAnswer> builder)
    {
        builder.ToTable("kernel_idempotent_answer");
        builder.HasKey(a => new { a.Person, a.Key });
        builder.Property(a => a.Key).HasMaxLength(IdempotentActs.LongestKey);
        builder.Property(a => a.ContentType).HasMaxLength(100);
        builder.Property(a => a.ETag).HasMaxLength(60);
        builder.Property(a => a.Location).HasMaxLength(500);
        builder.HasIndex(a => a.At);
    }
}
