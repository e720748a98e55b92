using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NamRo.Kernel.Data;

/// <summary>How every module's values are stored, the same on both databases.</summary>
internal static class StorageConventions
{
    public static void Apply(ModelConfigurationBuilder builder, IEnumerable<Assembly> assemblies)
    {
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        foreach (var id in assemblies.Append(typeof(AppDb).Assembly).Distinct().SelectMany(a => a.GetTypes()).Where(IsTypedId))
        {
            builder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        }
    }

    private static bool IsTypedId(Type type) => type.IsValueType && !type.IsGenericType
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));

    /// <summary>Instants are UTC on the way in and marked UTC on the way out.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(v => v, v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
}
