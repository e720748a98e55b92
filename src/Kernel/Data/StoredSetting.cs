using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NamRo.Kernel.Data;

/// <summary>A value that the program must remember between starts and that is no record of work.</summary>
public sealed class StoredSetting
{
    public required string Name { get; init; }

    public required string Value { get; set; }
}

internal sealed class StoredSettingMap : IEntityTypeConfiguration<StoredSetting>
{
    public void Configure(EntityTypeBuilder<StoredSetting> builder)
    {
        builder.ToTable("kernel_setting");
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(60);
    }
}
