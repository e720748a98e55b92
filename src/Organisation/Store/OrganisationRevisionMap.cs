using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NamRo.Organisation.Store;

internal sealed class OrganisationRevisionMap : IEntityTypeConfiguration<OrganisationRevision>
{
    public void Configure(EntityTypeBuilder<OrganisationRevision> builder)
    {
        builder.ToTable("organisation_revision");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasData(new { Id = OrganisationRevision.TheOnly, Version = 0L });
    }
}
