using System.Net;
using System.Threading.RateLimiting;

namespace NamRo.Host.SignIn;

/// <summary>
/// Slows guessing: few tries for one name from one address, many for one address, because a whole office may stand behind one and signs in
/// within minutes after a break.
/// </summary>
internal sealed class SignInLimiter : IDisposable
{
    private const int TriesPerName = 10;
    private const int TriesPerAddress = 600;

    private readonly PartitionedRateLimiter<Try> limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<Try, string>(t => RateLimitPartition.GetFixedWindowLimiter($"{t.Address} {t.UserName}", _ => PerMinute(TriesPerName))),
        PartitionedRateLimiter.Create<Try, string>(t => RateLimitPartition.GetFixedWindowLimiter($"{t.Address}", _ => PerMinute(TriesPerAddress))));

    /// <summary>False when this name or address has tried too often within the minute.</summary>
    public bool MayTry(IPAddress? address, string userName)
    {
        using var lease = limiter.AttemptAcquire(new Try(address, userName.ToUpperInvariant()));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    private static FixedWindowRateLimiterOptions PerMinute(int tries) => new() { PermitLimit = tries, Window = TimeSpan.FromMinutes(1) };

    private sealed record Try(IPAddress? Address, string UserName);
}
