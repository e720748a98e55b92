using NamRo.Kernel.Data;

namespace NamRo.Testing.Databases;

/// <summary>The databases of this run: both, unless <c>NAMRO_TEST_DATABASES</c> names one.</summary>
public static class TestedDatabases
{
    public static IReadOnlyList<DatabaseProvider> All { get; } = Environment.GetEnvironmentVariable("NAMRO_TEST_DATABASES") is { Length: > 0 } named
        ? [.. named.Split(',').Select(n => Enum.Parse<DatabaseProvider>(n, ignoreCase: true))]
        : [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];
}
