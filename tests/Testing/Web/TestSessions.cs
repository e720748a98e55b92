using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NamRo.Host.SignIn;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Testing.Web;

/// <summary>Signs people in without the form: makes the account when there is none and hands the browser a genuine session cookie.</summary>
public static class TestSessions
{
    public const string Password = "một mật khẩu chỉ dùng khi thử";

    /// <summary>From now on the browser is <paramref name="person"/>'s.</summary>
    public static async Task SignInAsAsync(this TestClient client, PersonId person)
    {
        ArgumentNullException.ThrowIfNull(client);
        var (name, value) = await client.App.OpenSessionAsync(person);
        client.SetCookie(name, value);
    }

    /// <summary>The cookie of a new session of <paramref name="person"/>, for whatever browser is to carry it.</summary>
    public static async Task<(string Name, string Value)> OpenSessionAsync(this TestApp app, PersonId person)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var work = app.Begin(Actor.System);
        var account = await work.Db.Users.SingleOrDefaultAsync(a => a.Person == person)
            ?? await work.Get<AccountSecrets>().OpenAsync(Actor.System, UserNameOf(person), person, Password);
        var cookie = work.Get<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var principal = await work.Get<SignInManager<Account>>().CreateUserPrincipalAsync(account);
        return (cookie.Cookie.Name!, cookie.TicketDataFormat.Protect(Ticket(app, principal, cookie)));
    }

    /// <summary>The user name that <see cref="SignInAsAsync"/> gives a person's account.</summary>
    public static string UserNameOf(PersonId person) => $"u{person.Value:n}";

    private static AuthenticationTicket Ticket(TestApp app, System.Security.Claims.ClaimsPrincipal principal, CookieAuthenticationOptions cookie)
    {
        var now = app.Time.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + cookie.ExpireTimeSpan };
        properties.Items[SessionEvents.Started] = app.Time.UtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme);
    }
}
