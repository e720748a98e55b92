using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Casework.Cases;
using NamRo.Kernel.Data;

namespace NamRo.Casework.Storage;

internal sealed class CaseFileMap : IEntityTypeConfiguration<CaseFile>
{
    /// <summary>What is open is a small part of what there is, and most questions are about it.</summary>
    private const string Open = "\"IssuedAt\" IS NOT NULL AND \"DoneAt\" IS NULL AND \"CancelledAt\" IS NULL";

    public void Configure(EntityTypeBuilder<CaseFile> builder)
    {
        builder.ToTable("casework_case_file");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Code).HasMaxLength(30);
        builder.Property(c => c.Kind).HasMaxLength(30);
        builder.Property(c => c.CalendarCode).HasMaxLength(20);
        builder.Property(c => c.StepName).HasMaxLength(200);
        builder.Property(c => c.DueRule).HasMaxLength(200).HasConversion(r => TermRuleText.Write(r), s => TermRuleText.Read(s));
        builder.Property(c => c.Version).IsConcurrencyToken();
        TextSearch.Searchable(builder.Property(c => c.SearchExact));
        TextSearch.Searchable(builder.Property(c => c.SearchFolded));
        builder.Property(c => c.Details).HasConversion(
            d => CaseDetails.Write(d), s => CaseDetails.Read(s),
            new ValueComparer<CaseDetails>((a, b) => ReferenceEquals(a, b), d => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(d), d => d));
        builder.Ignore(c => c.Due);
        builder.Ignore(c => c.Content);
        builder.Ignore(c => c.Facts);
        builder.Ignore(c => c.IsOpen);
        builder.Ignore(c => c.IsPaused);
        builder.Ignore(c => c.HandInHand);
        Index(builder);
    }

    private static void Index(EntityTypeBuilder<CaseFile> builder)
    {
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => new { c.HolderPerson, c.Urgency, c.Id });
        builder.HasIndex(c => new { c.HolderUnit, c.Urgency, c.Id });
        builder.HasIndex(c => new { c.Lead, c.Urgency, c.Id });
        // All that statistics read, so that they never touch the wide rows.
        builder.HasIndex(
            c => new
            {
                c.Lead, c.IssuedAt, c.CancelledAt, c.DoneAt, c.PausedAt, c.DueAt, c.Label, c.Issuer, c.Group, c.Basis, c.Officer, c.AccountableLeader,
                c.OpenedBy, c.Kind, c.DelayCause, c.Id,
            },
            "IX_casework_case_file_statistics");
        builder.HasIndex(c => new { c.Officer, c.Urgency, c.Id });
        builder.HasIndex(c => new { c.AccountableLeader, c.Urgency, c.Id });
        builder.HasIndex(c => new { c.Basis, c.Urgency, c.Id });
        builder.HasIndex(c => new { c.Group, c.Lead });
        builder.HasIndex(c => c.Parent);
        builder.HasIndex(c => c.Process);
        builder.HasIndex(c => new { c.Issuer, c.Urgency, c.Id });
        builder.HasIndex(c => new { c.Urgency, c.Id });
        builder.HasIndex(c => new { c.Urgency, c.Id }, "IX_casework_case_file_open").HasFilter(Open);
        builder.HasIndex(c => c.NextRungAt);
        builder.HasIndex(c => new { c.CalendarCode, c.CalendarVersion });
    }
}
