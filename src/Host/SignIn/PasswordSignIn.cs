using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.SignIn;

/// <summary>
/// Signs in by user name and password. Unknown name, wrong password, shut account, lock after wrong passwords and expired temporary password
/// all get the same answer after the same work, so that nobody learns which accounts exist (ASVS 6.3).
/// </summary>
internal sealed class PasswordSignIn(
    SignInManager<Account> signIn, UserManager<Account> users, IPasswordHasher<Account> hasher, TimeProvider time, ILogger<PasswordSignIn> logger)
{
    private static string? decoy;

    /// <summary>Done, one more step (a code), or refused without saying why.</summary>
    public async Task<PasswordAnswer> TryAsync(string userName, string password)
    {
        var account = await users.FindByNameAsync(userName);
        if (account is null || account.TemporaryPasswordUntil < time.UtcNow())
        {
            SpendTime(password);
            return Refuse(account);
        }

        var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        if (result.IsLockedOut || result.IsNotAllowed)
        {
            SpendTime(password);
        }

        return result switch
        {
            { Succeeded: true } => PasswordAnswer.Done,
            { RequiresTwoFactor: true } => PasswordAnswer.NeedsCode,
            _ => Refuse(account),
        };
    }

    private PasswordAnswer Refuse(Account? account)
    {
        logger.LogWarning("Sign-in refused for account {Account}", account?.Id.ToString() ?? "unknown");
        return PasswordAnswer.Refused;
    }

    /// <summary>Hashes as long as a real check would.</summary>
    private void SpendTime(string password)
    {
        var nobody = new Account();
        decoy ??= hasher.HashPassword(nobody, Convert.ToHexString(RandomNumberGenerator.GetBytes(16)));
        hasher.VerifyHashedPassword(nobody, decoy, password);
    }
}

internal enum PasswordAnswer
{
    Done,
    NeedsCode,
    Refused,
}
