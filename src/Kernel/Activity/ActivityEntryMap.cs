using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NamRo.Kernel.Activity;

internal sealed class ActivityEntryMap : IEntityTypeConfiguration<ActivityEntry>
{
    public void Configure(EntityTypeBuilder<ActivityEntry> builder)
    {
        builder.ToTable("activity_entry");
        builder.HasKey(e => e.Id);
        builder.Ignore(e => e.At);
        builder.Property(e => e.Action).HasMaxLength(60);
        builder.Property(e => e.ObjectKind).HasMaxLength(30);
        builder.HasIndex(e => new { e.ObjectKind, e.ObjectId, e.ObjectVersion }).IsUnique();
        builder.HasIndex(e => new { e.Actor, e.AtMicroseconds });
        builder.HasIndex(e => e.AtMicroseconds);
        builder.HasIndex(e => new { e.Action, e.AtMicroseconds });
    }
}
