using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace NamRo.Kernel.Data;

/// <summary>Chooses the provider. The only place, with this folder, that knows there are two.</summary>
public static class DatabaseSetup
{
    public const string SqliteMigrations = "NamRo.Migrations.Sqlite";
    public const string PostgresMigrations = "NamRo.Migrations.Postgres";

    private const int MostPrepared = 200;
    private const string NoCompiling = "-c jit=off";

    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.Configure<DatabaseOptions>(configuration.GetSection(DatabaseOptions.Section));
        services.AddDbContext<AppDb>((provider, options) =>
            Use(options, provider.GetRequiredService<IOptions<DatabaseOptions>>().Value));
        return services;
    }

    public static void Use(DbContextOptionsBuilder options, DatabaseOptions database)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(database);
        if (database.Provider == DatabaseProvider.Postgres)
        {
            options.UseNpgsql(Tuned(database.ConnectionString), o => o.MigrationsAssembly(PostgresMigrations));
        }
        else
        {
            var connection = database.ConnectionString.Length > 0 ? database.ConnectionString : DefaultSqlite();
            options.UseSqlite(connection, o => o.MigrationsAssembly(SqliteMigrations)).AddInterceptors(new SqlitePragmas());
        }
    }

    /// <summary>
    /// Statements are prepared after their second use, and a connection goes back without a reset, because the program leaves no state on
    /// one: together this takes a third off what a short act asks of the server. Counts of a large house are cheap queries with a high
    /// estimate, which the server would compile each time for longer than they run; it is told not to. What the connection string says wins;
    /// behind a pooler that swaps connections it says <c>Max Auto Prepare=0;No Reset On Close=false</c>.
    /// </summary>
    internal static string Tuned(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        var said = new DbConnectionStringBuilder { ConnectionString = connectionString }.Keys.Cast<string>()
            .Select(k => k.Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!said.Contains(nameof(connection.MaxAutoPrepare)))
        {
            connection.MaxAutoPrepare = MostPrepared;
            connection.AutoPrepareMinUsages = 2;
        }

        if (!said.Contains(nameof(connection.NoResetOnClose)))
        {
            connection.NoResetOnClose = true;
        }

        if (!said.Contains(nameof(connection.Options)))
        {
            connection.Options = NoCompiling;
        }

        return connection.ConnectionString;
    }

    private static string DefaultSqlite()
    {
        Directory.CreateDirectory("data");
        return "Data Source=data/namro.db";
    }
}
