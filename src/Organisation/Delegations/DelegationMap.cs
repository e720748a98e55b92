using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Organisation.People;
using NamRo.Organisation.Store;

namespace NamRo.Organisation.Delegations;

internal sealed class DelegationMap : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder)
    {
        builder.ToTable("organisation_delegation");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Reason).HasMaxLength(TextGuard.ReasonLength);
        builder.Property(d => d.Document).HasMaxLength(TextGuard.DocumentLength);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Ignore(d => d.LastDay);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.From).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(d => d.To).OnDelete(DeleteBehavior.Restrict);
    }
}
