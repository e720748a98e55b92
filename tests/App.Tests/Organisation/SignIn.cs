using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Organisation;

/// <summary>Signs in whom the request's header names, so that page tests need no password.</summary>
internal sealed class SignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IActorSource actors, TimeProvider time)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Header = "X-Test-Person";

    private const string Name = "test";

    public static void Add(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, SignIn>(Name, null);
        services.PostConfigure<AuthenticationOptions>(o =>
            (o.DefaultScheme, o.DefaultAuthenticateScheme, o.DefaultChallengeScheme, o.DefaultForbidScheme) = (Name, Name, Name, Name));
    }

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!PersonId.TryParse(Request.Headers[Header], null, out var person) || await actors.FindAsync(person, time.UtcNow()) is not { } actor)
        {
            return AuthenticateResult.NoResult();
        }

        Context.RequestServices.GetRequiredService<ActorHolder>().Become(actor);
        var identity = new ClaimsIdentity([new Claim(SignInClaims.Person, person.ToString())], Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }
}
