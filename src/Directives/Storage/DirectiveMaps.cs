using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Directives.Documents;

namespace NamRo.Directives.Storage;

internal sealed class DocumentMap : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("directives_document");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Number).HasMaxLength(DocumentLimits.Number);
        builder.Property(d => d.Symbol).HasMaxLength(DocumentLimits.Symbol);
        builder.Property(d => d.Bases).IsJson();
        builder.Property(d => d.Clauses).IsJson();
        builder.Property(d => d.Warnings).IsJson();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Ignore(d => d.PrintedNumber);
        builder.HasIndex(d => new { d.Owner, d.NumberKey, d.IssuerKey, d.Year }).IsUnique();
        builder.HasIndex(d => new { d.Owner, d.Date, d.Id });
        builder.HasIndex(d => new { d.Date, d.Id });
    }
}

internal sealed class DraftMap : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("directives_draft");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Content).IsJson();
        builder.Property(d => d.Spans).IsJson();
        builder.Property(d => d.Notes).IsJson();
        builder.Ignore(d => d.ShortTitle);
        builder.HasIndex(d => new { d.Document, d.Order });
        builder.HasOne<Document>().WithMany().HasForeignKey(d => d.Document).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TaskGroupMap : IEntityTypeConfiguration<TaskGroup>
{
    public void Configure(EntityTypeBuilder<TaskGroup> builder)
    {
        builder.ToTable("directives_task_group");
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.HasIndex(g => new { g.Document, g.Number }).IsUnique();
        builder.HasOne<Document>().WithMany().HasForeignKey(g => g.Document).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GivenWorkMap : IEntityTypeConfiguration<GivenWork>
{
    public void Configure(EntityTypeBuilder<GivenWork> builder)
    {
        builder.ToTable("directives_given_work");
        builder.HasKey(g => new { g.Draft, g.Unit, g.Period });
        builder.Property(g => g.Period).HasMaxLength(10);
        builder.HasIndex(g => g.Document);
        builder.HasIndex(g => g.Case).IsUnique();
    }
}
