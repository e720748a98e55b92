using Microsoft.AspNetCore.Identity;
using NamRo.Kernel.Identity;

namespace NamRo.Host.SignIn;

/// <summary>Checks the second step. A code counts once: it is remembered until the next one was used (ASVS 6.5.1).</summary>
internal sealed class CodeSignIn(SignInManager<Account> signIn, UserManager<Account> users)
{
    private const string Store = "namro";
    private const string LastCode = "last-code";
    private const int CodeLength = 6;

    /// <summary>True when somebody gave the right password in this browser a moment ago.</summary>
    public async Task<bool> IsWaitingAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task<bool> TryAsync(string typed)
    {
        var account = await signIn.GetTwoFactorAuthenticationUserAsync();
        var code = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c != '-'));
        if (account is null || code == await users.GetAuthenticationTokenAsync(account, Store, LastCode))
        {
            return false;
        }

        var isApp = code.Length == CodeLength && code.All(char.IsAsciiDigit);
        var result = isApp
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await signIn.TwoFactorRecoveryCodeSignInAsync(typed.Trim());
        if (result.Succeeded && isApp)
        {
            await users.SetAuthenticationTokenAsync(account, Store, LastCode, code);
        }

        return result.Succeeded;
    }
}
