using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Calendars;

internal sealed class CalendarVersionMap : IEntityTypeConfiguration<CalendarVersion>
{
    public void Configure(EntityTypeBuilder<CalendarVersion> builder)
    {
        builder.ToTable("organisation_calendar_version");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Code).HasMaxLength(TextGuard.CodeLength);
        builder.Property(c => c.CodeKey).HasMaxLength(TextGuard.CodeLength);
        builder.HasIndex(c => new { c.CodeKey, c.Number }).IsUnique();
        builder.Property(c => c.Name).HasMaxLength(TextGuard.NameLength);
        builder.Property(c => c.Document).HasMaxLength(TextGuard.DocumentLength);
        builder.Ignore(c => c.Calendar);
        builder.Property(c => c.Version).IsConcurrencyToken();
    }
}
