using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Architecture;

public sealed class MigrationTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task Every_change_of_the_model_has_its_migration(DatabaseProvider provider)
    {
        var app = await fixture.OnAsync(provider);
        await using var work = app.Begin();

        Assert.False(work.Db.Database.HasPendingModelChanges(), "The model has changed: run bin/migrate add NameOfTheChange.");
    }
}
