using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NamRo.Host.Demo;
using NamRo.Kernel.Identity;

namespace NamRo.Host.SignIn;

/// <summary>The one answer to "may this account be used": at sign-in by any means, with each request of a session, and for keys.</summary>
internal sealed class AccountGate(IOptions<DemoOptions> demo) : IAccountGate, IUserConfirmation<Account>
{
    public bool IsOpen(Account account) => account.LockedAt is null && (!account.IsDemo || demo.Value.Mode == DemoMode.Town);

    public Task<bool> IsConfirmedAsync(UserManager<Account> manager, Account user) => Task.FromResult(IsOpen(user));
}
