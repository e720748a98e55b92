using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;

namespace NamRo.OneStop.Identity;

/// <summary>
/// Secret keys of this installation, 32 random bytes each, made at first use on a connection of their own and kept in the database wrapped by
/// data protection.
/// </summary>
internal sealed class OfficeKeys(IServiceScopeFactory scopes, IDataProtectionProvider protection) : IDisposable
{
    public const int Length = 32;

    private readonly IDataProtector protector = protection.CreateProtector("NamRo.OneStop.OfficeKeys");
    private readonly ConcurrentDictionary<string, byte[]> known = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim gate = new(1, 1);

    public async ValueTask<byte[]> OfAsync(string name, CancellationToken cancellation)
    {
        if (known.TryGetValue(name, out var key))
        {
            return key;
        }

        await gate.WaitAsync(cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return known[name] = await StoredAsync(scope.ServiceProvider.GetRequiredService<AppDb>(), name, cancellation);
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task<byte[]> StoredAsync(AppDb db, string name, CancellationToken cancellation)
    {
        if (await FindAsync(db, name, cancellation) is { } stored)
        {
            return stored;
        }

        var made = RandomNumberGenerator.GetBytes(Length);
        db.Add(new StoredSetting { Name = name, Value = Convert.ToBase64String(protector.Protect(made)) });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return made;
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            // Another node made one first; theirs counts.
            db.ChangeTracker.Clear();
            return (await FindAsync(db, name, cancellation))!;
        }
    }

    private async Task<byte[]?> FindAsync(AppDb db, string name, CancellationToken cancellation) =>
        await db.Set<StoredSetting>().AsNoTracking().SingleOrDefaultAsync(s => s.Name == name, cancellation) is { } stored
            ? protector.Unprotect(Convert.FromBase64String(stored.Value))
            : null;
}
