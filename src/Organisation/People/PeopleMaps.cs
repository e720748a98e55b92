using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Kernel.Text;
using NamRo.Organisation.Store;
using NamRo.Organisation.Units;

namespace NamRo.Organisation.People;

internal sealed class PersonMap : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("organisation_person");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Code).HasMaxLength(TextGuard.CodeLength);
        builder.Property(p => p.CodeKey).HasMaxLength(TextGuard.CodeLength);
        builder.HasIndex(p => p.CodeKey).IsUnique();
        builder.Property(p => p.Name).HasMaxLength(PlainText.PersonNameLength);
        builder.Property(p => p.SearchKey).HasMaxLength(PlainText.PersonNameLength);
        builder.Property(p => p.Email).HasMaxLength(TextGuard.EmailLength);
        builder.Property(p => p.Phone).HasMaxLength(TextGuard.PhoneLength);
        builder.Property(p => p.Version).IsConcurrencyToken();
    }
}

internal sealed class PostMap : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("organisation_post");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Code).HasMaxLength(TextGuard.CodeLength);
        builder.Property(p => p.CodeKey).HasMaxLength(TextGuard.CodeLength);
        builder.HasIndex(p => p.CodeKey).IsUnique();
        builder.Property(p => p.Title).HasMaxLength(TextGuard.NameLength);
        builder.Property(p => p.RoleNames).HasMaxLength(100);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.Roles);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.Unit).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.Scope).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(p => p.ReportsTo).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PostingMap : IEntityTypeConfiguration<Posting>
{
    public void Configure(EntityTypeBuilder<Posting> builder)
    {
        builder.ToTable("organisation_posting");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Document).HasMaxLength(TextGuard.DocumentLength);
        builder.Ignore(p => p.IsVoid);
        builder.HasOne<Person>().WithMany().HasForeignKey(p => p.Person).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(p => p.Post).OnDelete(DeleteBehavior.Restrict);
    }
}
