using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Modules;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Data;

/// <summary>
/// The one database of the program. Entities belong to their modules and are internal there, so no module can query another's tables.
/// Saving writes the activity entries of every event raised since the last save, in the same transaction.
/// </summary>
public sealed class AppDb : IdentityUserContext<Account, Guid>, IDataProtectionKeyContext
{
    private readonly ModuleCatalogue modules;
    private readonly ActivityWriter activity;
    private readonly ActScope act;

    public AppDb(DbContextOptions<AppDb> options, ModuleCatalogue modules, ActivityWriter activity, ActScope act)
        : base(options)
    {
        (this.modules, this.activity, this.act) = (modules, activity, act);
        // A transaction here is kept whole or given up whole, so a way back into its middle would cost two round trips a save for nothing.
        Database.AutoSavepointsEnabled = false;
    }

    public DbSet<ActivityEntry> Activity => Set<ActivityEntry>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>
    /// From now on the first save opens a transaction that stays open until the caller ends it, so that something known only at the end,
    /// such as the answer to a request, is kept in the same transaction. Opened late on purpose: nothing is locked while reading.
    /// </summary>
    public bool HoldsSaves { get; set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        WriteActivity();
        if (HoldsSaves && Database.CurrentTransaction is null)
        {
            Database.BeginTransaction();
        }

        try
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw Stale(e);
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        WriteActivity();
        if (HoldsSaves && Database.CurrentTransaction is null)
        {
            await Database.BeginTransactionAsync(cancellationToken);
        }

        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw Stale(e);
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        IdentityTables.Name(builder);
        builder.Entity<DataProtectionKey>().ToTable("kernel_data_protection_key");
        foreach (var assembly in modules.Assemblies)
        {
            builder.ApplyConfigurationsFromAssembly(assembly);
        }

        TextSearch.Index(builder, Database.IsNpgsql());
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        StorageConventions.Apply(configurationBuilder, modules.Assemblies);
    }

    private static StaleVersionException Stale(DbUpdateConcurrencyException e)
    {
        var entry = e.Entries.Count > 0 ? e.Entries[0] : null;
        var version = entry?.Metadata.FindProperty("Version");
        var expected = version is null ? 0L : Convert.ToInt64(entry!.OriginalValues[version], null);
        return new StaleVersionException("Bản ghi này", expected, expected + 1);
    }

    private void WriteActivity()
    {
        var sources = ChangeTracker.Entries<IEventSource>().Select(e => e.Entity).ToList();
        foreach (var source in sources)
        {
            foreach (var pending in source.TakeEvents())
            {
                Activity.Add(activity.Write(source, pending, act.ActId));
            }
        }
    }
}
