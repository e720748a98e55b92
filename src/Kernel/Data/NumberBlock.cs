using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NamRo.Kernel.Data;

/// <summary>A row that hands out numbers in blocks, so that writers do not queue for each number. Gaps are allowed here; registers of
/// official numbers need a counter without gaps and are another matter.</summary>
public sealed class NumberBlock
{
    public required string Name { get; init; }

    public long Next { get; set; }
}

internal sealed class NumberBlockMap : IEntityTypeConfiguration<NumberBlock>
{
    public void Configure(EntityTypeBuilder<NumberBlock> builder)
    {
        builder.ToTable("kernel_number_block");
        builder.HasKey(b => b.Name);
        builder.Property(b => b.Name).HasMaxLength(60);
    }
}
