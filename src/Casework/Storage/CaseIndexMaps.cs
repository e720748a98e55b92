using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Casework.Cases;

namespace NamRo.Casework.Storage;

internal sealed class ViewerMap : IEntityTypeConfiguration<Viewer>
{
    public void Configure(EntityTypeBuilder<Viewer> builder)
    {
        builder.ToTable("casework_viewer");
        builder.HasKey(v => new { v.Case, v.Key });
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(v => v.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.Key, v.Urgency, v.Case });
        builder.HasIndex(v => new { v.Key, v.Urgency, v.Case }, "IX_casework_viewer_open").HasFilter("\"IsOpen\"");
        builder.HasIndex(v => new { v.Key, v.Label, v.Case }, "IX_casework_viewer_side").HasFilter("\"IsSide\"");
    }
}

internal sealed class PendingItemMap : IEntityTypeConfiguration<PendingItem>
{
    public void Configure(EntityTypeBuilder<PendingItem> builder)
    {
        builder.ToTable("casework_pending_item");
        builder.HasKey(p => new { p.Case, p.Reason, p.Number });
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(p => p.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.Unit, p.Reason, p.Urgency, p.Case });
    }
}

internal sealed class LedgerRowMap : IEntityTypeConfiguration<LedgerRow>
{
    public void Configure(EntityTypeBuilder<LedgerRow> builder)
    {
        builder.ToTable("casework_ledger_row");
        builder.HasKey(r => new { r.Case, r.Number });
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(r => r.Case).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.Unit, r.Kind });
    }
}
