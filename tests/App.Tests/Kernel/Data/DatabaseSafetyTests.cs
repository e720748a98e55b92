using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Testing;
using NamRo.Testing.Databases;
using Npgsql;

namespace NamRo.App.Tests.Kernel.Data;

public sealed class DatabaseSafetyTests
{
    [Theory, EachDatabase]
    public async Task Durable_settings_are_accepted(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        await using var work = app.Begin();

        await DatabaseSafety.RequireDurableAsync(work.Db);
    }

    [Fact]
    public async Task PostgreSQL_that_acknowledges_before_the_flush_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync(TestedDatabases.All[^1]);
        Assert.SkipUnless(database.Provider == DatabaseProvider.Postgres, "this run tests SQLite alone");
        await using (var connection = new NpgsqlConnection(database.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"ALTER DATABASE {connection.Database} SET synchronous_commit = off", connection);
            await command.ExecuteNonQueryAsync();
            NpgsqlConnection.ClearPool(connection);
        }

        var refused = await Assert.ThrowsAsync<RuleException>(() => TestApp.StartAsync(() => Task.FromResult(database)));

        Assert.Equal("store.not-durable", refused.Code);
        Assert.Contains("synchronous_commit", refused.Message, StringComparison.Ordinal);
    }
}
