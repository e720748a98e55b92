using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;

namespace NamRo.OneStop.Public;

/// <summary>Makes and checks look-up codes with the installation's key, which is made once and kept in the database.</summary>
internal sealed class CheckCodes(IServiceScopeFactory scopes) : IDisposable
{
    private const string Setting = "onestop.check-key";

    private readonly SemaphoreSlim turn = new(1, 1);
    private byte[]? key;

    /// <summary>The look-up code of a dossier, as the receipt prints it.</summary>
    public async Task<string> OfAsync(string dossierCode, CancellationToken cancellation = default) =>
        CheckCode.Show(CheckCode.Of(dossierCode, await KeyAsync(cancellation)));

    /// <summary>The link that the QR on the receipt holds, without the address of the server.</summary>
    public async Task<string> LinkOfAsync(string dossierCode, CancellationToken cancellation = default) =>
        $"/track?code={Uri.EscapeDataString(dossierCode)}&check={await OfAsync(dossierCode, cancellation)}";

    public async Task<bool> FitsAsync(string dossierCode, string? typed, CancellationToken cancellation = default) =>
        CheckCode.Fits(dossierCode, typed, await KeyAsync(cancellation));

    public void Dispose() => turn.Dispose();

    private async ValueTask<byte[]> KeyAsync(CancellationToken cancellation)
    {
        if (key is not null)
        {
            return key;
        }

        await turn.WaitAsync(cancellation);
        try
        {
            return key ??= await ReadAsync(cancellation) ?? await MakeAsync(cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<byte[]?> ReadAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var stored = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<StoredSetting>().AsNoTracking()
            .SingleOrDefaultAsync(s => s.Name == Setting, cancellation);
        return stored is null ? null : Convert.FromBase64String(stored.Value);
    }

    /// <summary>Another node may make one at the same moment; the one that was stored first counts.</summary>
    private async Task<byte[]> MakeAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var made = RandomNumberGenerator.GetBytes(32);
        db.Add(new StoredSetting { Name = Setting, Value = Convert.ToBase64String(made) });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return made;
        }
        catch (DbUpdateException)
        {
            return await ReadAsync(cancellation) ?? throw new InvalidOperationException("The look-up key could not be stored.");
        }
    }
}
