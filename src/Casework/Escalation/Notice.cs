using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;

namespace NamRo.Casework.Escalation;

/// <summary>A word to one person about one case, to be delivered within their working hours, with the others of that day as a digest.</summary>
internal sealed class Notice
{
    public required Guid Id { get; init; }

    public required PersonId Person { get; init; }

    public required CaseId Case { get; init; }

    public required int Rung { get; init; }

    /// <summary>The due instant the rung was counted from: with case, rung and person it makes the notice unique.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>The opening of the working session in which it may reach the person; UTC.</summary>
    public required DateTime DeliverAt { get; init; }

    public DateTime? ReadAt { get; set; }
}

internal sealed class NoticeMap : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("casework_notice");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(n => n.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => new { n.Case, n.Rung, n.Person, n.DueAt }).IsUnique();
        builder.HasIndex(n => new { n.Person, n.DeliverAt });
    }
}
