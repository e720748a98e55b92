using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Kernel.Data;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Numbers;
using NamRo.OneStop.Ratings;
using NamRo.OneStop.Reflections;

namespace NamRo.OneStop.Storage;

internal sealed class ProcedureVersionMap : IEntityTypeConfiguration<ProcedureVersion>
{
    public void Configure(EntityTypeBuilder<ProcedureVersion> builder)
    {
        builder.ToTable("onestop_procedure_version");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Code).HasMaxLength(40);
        builder.Property(p => p.Content).IsJson();
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.Code, p.Number }).IsUnique();
        builder.HasIndex(p => new { p.Code, p.From });
    }
}

internal sealed class DossierMap : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.ToTable("onestop_dossier");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Code).HasMaxLength(40);
        builder.Property(d => d.ReceiptNumber).HasMaxLength(40);
        builder.Property(d => d.IdentityHash).HasMaxLength(64);
        builder.Property(d => d.PhoneHash).HasMaxLength(64);
        TextSearch.Searchable(builder.Property(d => d.SearchExact));
        TextSearch.Searchable(builder.Property(d => d.SearchFolded));
        builder.Property(d => d.Flags).HasConversion<int>();
        builder.Property(d => d.Contact).IsJson();
        builder.Property(d => d.Parts).IsJson();
        builder.Property(d => d.Delivery).IsJson();
        builder.Property(d => d.Forms).IsJson();
        builder.Property(d => d.Payments).IsJson();
        builder.Property(d => d.HandedOver).IsJson();
        builder.Property(d => d.Proposed).IsJson();
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => d.Code).IsUnique();
        builder.HasIndex(d => d.Ticket).IsUnique();
        builder.HasIndex(d => d.IdentityHash);
        builder.HasIndex(d => d.PhoneHash);
        builder.HasIndex(d => new { d.Desk, d.ReceivedAt, d.Id });
        builder.HasIndex(d => new { d.Responsible, d.ReceivedAt, d.Id });
        builder.HasIndex(d => new { d.Procedure, d.ReceivedAt });
        builder.HasIndex(d => new { d.ReceivedAt, d.Id });
    }
}

internal sealed class NumberCounterMap : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("onestop_number_counter");
        builder.HasKey(c => c.Series);
        builder.Property(c => c.Series).HasMaxLength(300).HasColumnName("series");
        builder.Property(c => c.Last).HasColumnName("last");
    }
}

internal sealed class SubmissionMap : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("onestop_submission");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Code).HasMaxLength(40);
        builder.Property(s => s.ProcedureCode).HasMaxLength(40);
        builder.Property(s => s.IdentityHash).HasMaxLength(64);
        builder.Property(s => s.Content).IsJson();
        builder.Property(s => s.Forms).IsJson();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => s.Code).IsUnique();
        builder.HasIndex(s => s.Ticket).IsUnique();
        builder.HasIndex(s => s.IdentityHash);
        builder.HasIndex(s => new { s.SubmittedAt, s.Id });
    }
}

internal sealed class RatingMap : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.ToTable("onestop_rating");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Reason).HasMaxLength(Rating.MostReason);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.Thing, r.GivenAt, r.Desk });
    }
}

internal sealed class ReflectionMap : IEntityTypeConfiguration<Reflection>
{
    public void Configure(EntityTypeBuilder<Reflection> builder)
    {
        builder.ToTable("onestop_reflection");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Code).HasMaxLength(40);
        builder.Property(r => r.SenderName).HasMaxLength(200);
        builder.Property(r => r.SenderContact).HasMaxLength(300);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => r.Code).IsUnique();
        builder.HasIndex(r => r.Ticket).IsUnique();
        builder.HasIndex(r => new { r.SentAt, r.Desk });
        builder.HasIndex(r => r.Dossier);
    }
}
