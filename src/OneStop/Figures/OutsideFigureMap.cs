using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NamRo.OneStop.Figures;

internal sealed class OutsideFigureMap : IEntityTypeConfiguration<OutsideFigure>
{
    public void Configure(EntityTypeBuilder<OutsideFigure> builder)
    {
        builder.ToTable("onestop_outside_figure");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Item).HasMaxLength(60);
        builder.Property(f => f.Source).HasMaxLength(300);
        builder.Ignore(f => f.Ratio);
        builder.HasIndex(f => new { f.Unit, f.Book, f.From, f.To });
    }
}
