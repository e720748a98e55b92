using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace NamRo.Kernel.Data;

/// <summary>Chooses the provider. The only place, with this folder, that knows there are two.</summary>
public static class DatabaseSetup
{
    public const string SqliteMigrations = "NamRo.Migrations.Sqlite";
    public const string PostgresMigrations = "NamRo.Migrations.Postgres";

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
            options.UseNpgsql(database.ConnectionString, o => o.MigrationsAssembly(PostgresMigrations));
        }
        else
        {
            var connection = database.ConnectionString.Length > 0 ? database.ConnectionString : DefaultSqlite();
            options.UseSqlite(connection, o => o.MigrationsAssembly(SqliteMigrations)).AddInterceptors(new SqlitePragmas());
        }
    }

    private static string DefaultSqlite()
    {
        Directory.CreateDirectory("data");
        return "Data Source=data/namro.db";
    }
}
