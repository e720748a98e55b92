using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Casework.Processes;

namespace NamRo.Casework.Storage;

internal sealed class ProcessDefinitionMap : IEntityTypeConfiguration<ProcessDefinition>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public void Configure(EntityTypeBuilder<ProcessDefinition> builder)
    {
        builder.ToTable("casework_process");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Code).HasMaxLength(30);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Ignore(p => p.IsPublished);
        builder.Property(p => p.Steps).HasConversion(
            s => JsonSerializer.Serialize(s, Json),
            s => JsonSerializer.Deserialize<IReadOnlyList<ProcessStep>>(s, Json)!,
            new ValueComparer<IReadOnlyList<ProcessStep>>((a, b) => a!.SequenceEqual(b!), s => s.Count, s => s));
        builder.HasIndex(p => new { p.Code, p.Number }).IsUnique();
    }
}
