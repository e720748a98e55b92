using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Reports.Making;

namespace NamRo.Reports.Freezing;

/// <param name="Hash">SHA-256 over figures and paper, 64 lower-case hexadecimal digits.</param>
[EventName("report.frozen")]
public sealed record ReportFrozen(string Report, UnitId? Unit, DateOnly? From, DateOnly? To, string Hash) : ActivityEvent;

/// <summary>A report as it stood at one moment: the figures it held, the paper drawn from them, and a hash over both. Never changed.</summary>
internal sealed class FrozenReport : IEventSource
{
    private PendingEvent? pending;

    private FrozenReport()
    {
    }

    public string ObjectKind => "frozen-report";

    public Guid ObjectId => Id;

    public SecurityLabel Label => SecurityLabel.Internal;

    public Guid Id { get; private set; }

    public string Report { get; private set; } = "";

    public string Title { get; private set; } = "";

    public UnitId? Unit { get; private set; }

    public string UnitName { get; private set; } = "";

    public DateOnly? From { get; private set; }

    public DateOnly? To { get; private set; }

    public DateTime FrozenAt { get; private set; }

    public PersonId FrozenBy { get; private set; }

    /// <summary>JSON of the content.</summary>
    public string Figures { get; private set; } = "";

    /// <summary>The DOCX.</summary>
    public byte[] Paper { get; private set; } = [];

    public string Hash { get; private set; } = "";

    /// <summary>Figures and paper still give the hash.</summary>
    public bool IsIntact => HashOf(Figures, Paper) == Hash;

    public static FrozenReport Freeze(ReportContent content, byte[] paper, Actor by, DateTime at)
    {
        var figures = ReportJson.Write(content);
        var report = new FrozenReport
        {
            Id = Guid.CreateVersion7(), Report = content.Report, Title = content.Title, Unit = content.Unit, UnitName = content.UnitName, From = content.From,
            To = content.To, FrozenAt = at, FrozenBy = by.Person, Figures = figures, Paper = paper, Hash = HashOf(figures, paper),
        };
        report.pending = new PendingEvent(
            new ReportFrozen(report.Report, report.Unit, report.From, report.To, report.Hash), by.Person, by.Unit, null, at, ObjectVersion: 1);
        return report;
    }

    public IReadOnlyList<PendingEvent> TakeEvents()
    {
        var taken = pending;
        pending = null;
        return taken is null ? [] : [taken];
    }

    private static string HashOf(string figures, byte[] paper) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(figures), .. paper]));
}

internal sealed class FrozenReportMap : IEntityTypeConfiguration<FrozenReport>
{
    public void Configure(EntityTypeBuilder<FrozenReport> builder)
    {
        builder.ToTable("reports_frozen_report");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Report).HasMaxLength(30);
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.Ignore(r => r.ObjectKind);
        builder.Ignore(r => r.ObjectId);
        builder.Ignore(r => r.Label);
        builder.Ignore(r => r.IsIntact);
        builder.HasIndex(r => new { r.FrozenAt, r.Id });
    }
}
