using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Units;

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("organisation_unit");
        builder.HasKey(u => u.Id);
        builder.Property(u => u.Code).HasMaxLength(TextGuard.CodeLength);
        builder.Property(u => u.CodeKey).HasMaxLength(TextGuard.CodeLength);
        builder.HasIndex(u => u.CodeKey).IsUnique();
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.Ignore(u => u.Latest);
        builder.Ignore(u => u.Aliases);
        builder.HasMany(u => u.States).WithOne().HasForeignKey(s => s.Unit).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(u => u.States).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class UnitStateMap : IEntityTypeConfiguration<UnitStateRow>
{
    public void Configure(EntityTypeBuilder<UnitStateRow> builder)
    {
        builder.ToTable("organisation_unit_state");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Name).HasMaxLength(TextGuard.NameLength);
        builder.Property(s => s.ShortName).HasMaxLength(TextGuard.NameLength);
        builder.Property(s => s.Level).HasMaxLength(TextGuard.CodeLength);
        builder.Property(s => s.CalendarCode).HasMaxLength(TextGuard.CodeLength);
        builder.Property(s => s.Document).HasMaxLength(TextGuard.DocumentLength);
        builder.HasIndex(s => new { s.Unit, s.Since }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.Parent).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class UnitSuccessionMap : IEntityTypeConfiguration<UnitSuccession>
{
    public void Configure(EntityTypeBuilder<UnitSuccession> builder)
    {
        builder.ToTable("organisation_unit_succession");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Document).HasMaxLength(TextGuard.DocumentLength);
        builder.HasIndex(s => new { s.From, s.To, s.On }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.From).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(s => s.To).OnDelete(DeleteBehavior.Restrict);
    }
}
