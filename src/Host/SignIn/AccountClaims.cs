using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using NamRo.Kernel.Identity;

namespace NamRo.Host.SignIn;

/// <summary>A session says whose it is and under which stamp; what the person may do is looked up with each request.</summary>
internal sealed class AccountClaims(UserManager<Account> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(users, options)
{
    /// <summary>Present while the password is one that somebody else handed out.</summary>
    public const string MustChoosePassword = "must-choose-password";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(SignInClaims.Person, user.Person.ToString()));
        if (user.TemporaryPasswordUntil is not null)
        {
            identity.AddClaim(new Claim(MustChoosePassword, "1"));
        }

        return identity;
    }
}
