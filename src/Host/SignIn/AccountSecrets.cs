using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.SignIn;

/// <summary>Makes accounts and gives, changes and resets their passwords; each leaves an event.</summary>
internal sealed class AccountSecrets(UserManager<Account> users, SignInManager<Account> signIn, AppDb db, TimeProvider time)
{
    /// <summary>How long a password that somebody else handed out may wait for its owner.</summary>
    public static readonly TimeSpan TemporaryLife = TimeSpan.FromDays(3);

    private const int TemporaryLength = 16;

    /// <summary>Letters and digits that are not taken for each other when read aloud or from paper.</summary>
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Makes an account with a temporary password, which is in the answer and nowhere else.</summary>
    /// <exception cref="RuleException">The name is taken or unusable.</exception>
    public async Task<(Account Account, string Password)> OpenAsync(Actor actor, string userName, PersonId person)
    {
        var password = Random(TemporaryLength);
        var account = await OpenAsync(actor, userName, person, password, time.UtcNow() + TemporaryLife);
        return (account, password);
    }

    /// <summary>Makes an account whose owner has chosen the password.</summary>
    public Task<Account> OpenAsync(Actor actor, string userName, PersonId person, string password) => OpenAsync(actor, userName, person, password, null);

    /// <summary>Gives a new temporary password; ends every session, second factors stay.</summary>
    public async Task<string> ResetAsync(Actor actor, Account account)
    {
        var password = Random(TemporaryLength);
        account.TemporaryPasswordUntil = time.UtcNow() + TemporaryLife;
        account.Unlock(actor, time.UtcNow());
        account.Raise(new AccountPasswordReset(), actor, time.UtcNow());
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        await users.UpdateSecurityStampAsync(account);
        return password;
    }

    /// <summary>The owner chooses a new password; every other session ends, this one goes on.</summary>
    /// <exception cref="RuleException">The present password is wrong or the new one is refused.</exception>
    public async Task ChangeAsync(Actor actor, Account account, string present, string chosen)
    {
        account.TemporaryPasswordUntil = null;
        account.Raise(new AccountPasswordChanged(), actor, time.UtcNow());
        PasswordFaults.Require(await users.ChangePasswordAsync(account, present, chosen), "Chosen");
        await signIn.RefreshSignInAsync(account);
    }

    /// <summary>Leaves an event about the account and saves it.</summary>
    public async Task RecordAsync(Actor actor, Account account, ActivityEvent happened)
    {
        account.Raise(happened, actor, time.UtcNow());
        await db.SaveChangesAsync();
    }

    /// <summary>The signed-in account, tracked.</summary>
    /// <exception cref="NotFoundException">Nobody is signed in.</exception>
    public async Task<Account> OwnAsync(ClaimsPrincipal principal) =>
        await users.GetUserAsync(principal) ?? throw new NotFoundException("account");

    internal static string Random(int length) => RandomNumberGenerator.GetString(Readable, length);

    private async Task<Account> OpenAsync(Actor actor, string userName, PersonId person, string password, DateTime? temporaryUntil)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = userName,
            Person = person,
            LockoutEnabled = true,
            TemporaryPasswordUntil = temporaryUntil,
        };
        account.Raise(new AccountOpened(person), actor, time.UtcNow());
        PasswordFaults.Require(await users.CreateAsync(account, password), "UserName");
        return account;
    }
}
