using Microsoft.EntityFrameworkCore.Design;
using NamRo.Kernel.Data;

namespace NamRo.Host.Settings;

/// <summary>Gives the migration tool the same model that the program runs on; <c>bin/migrate</c> names the provider in the environment.</summary>
internal sealed class AppDbFactory : IDesignTimeDbContextFactory<AppDb>
{
    public AppDb CreateDbContext(string[] args)
    {
        var app = HostComposition.Build(new Launch { RunsJobs = false, EnvironmentName = Environments.Production });
        return app.Services.CreateScope().ServiceProvider.GetRequiredService<AppDb>();
    }
}
