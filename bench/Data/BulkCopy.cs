using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace NamRo.Bench.Data;

/// <summary>Copies entities into PostgreSQL as the model stores them: same columns, same conversions, without one statement per row.</summary>
internal sealed class BulkCopy<T>
    where T : class
{
    private readonly string command;
    private readonly List<(Func<object, object?> Read, string StoreType)> columns = [];

    public BulkCopy(DbContext db)
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var properties = type.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAdd || !IsIdentity(p)).ToList();
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        foreach (var property in properties)
        {
            var mapping = property.GetRelationalTypeMapping();
            var getter = property.GetGetter();
            var convert = mapping.Converter?.ConvertToProvider;
            columns.Add((e => getter.GetClrValue(e) is { } v ? (convert is null ? v : convert(v)) : null, mapping.StoreType.Split('(')[0]));
        }

        var names = string.Join(", ", properties.Select(p => $"\"{p.GetColumnName(table)}\""));
        command = $"COPY {type.GetTableName()} ({names}) FROM STDIN (FORMAT BINARY)";
    }

    public async Task WriteAsync(NpgsqlConnection connection, IEnumerable<T> rows)
    {
        await using var writer = await connection.BeginBinaryImportAsync(command);
        foreach (var row in rows)
        {
            await writer.StartRowAsync();
            foreach (var (read, storeType) in columns)
            {
                if (read(row) is { } value)
                {
                    await writer.WriteAsync(value, storeType);
                }
                else
                {
                    await writer.WriteNullAsync();
                }
            }
        }

        await writer.CompleteAsync();
    }

    private static bool IsIdentity(IProperty property) => property.IsPrimaryKey() && property.ClrType == typeof(long);
}
