using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NamRo.Host.Demo;
using NamRo.Kernel.Data;

namespace NamRo.Host.SignIn;

/// <summary>
/// While no account exists, the first visitor may create the administrator, with a code that only the console shows, so that a stranger on
/// the network cannot take the new installation.
/// </summary>
internal sealed class FirstRunGate(IServiceScopeFactory scopes, IOptions<DemoOptions> demo)
{
    private const int CodeLength = 12;

    private volatile bool isClosed;

    /// <summary>Made anew with each start.</summary>
    public string Code { get; } = AccountSecrets.Random(CodeLength);

    public async ValueTask<bool> IsOpenAsync(CancellationToken cancellation)
    {
        if (isClosed || demo.Value.Mode != DemoMode.None)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        isClosed = await scope.ServiceProvider.GetRequiredService<AppDb>().Users.AnyAsync(cancellation);
        return !isClosed;
    }

    public bool Accepts(string typed) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(Code), Encoding.UTF8.GetBytes(typed.Replace("-", "", StringComparison.Ordinal).Trim().ToLowerInvariant()));
}
