using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using NamRo.Kernel.Api;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.SignIn;

/// <summary>
/// Builds the actor of the request from today's posts. Who holds no post today has no session any more, and reads why and whom to ask;
/// who still has a temporary password chooses one first.
/// </summary>
internal sealed class ActorMiddleware(RequestDelegate next)
{
    public const string NoPostPath = "/account/no-post";
    public const string PasswordPath = "/account/password";

    public async Task InvokeAsync(HttpContext context, ActorHolder holder, IActorSource posts, TimeProvider time)
    {
        if (SignInClaims.PersonOf(context.User) is not { } person)
        {
            await next(context);
            return;
        }

        var actor = await posts.FindAsync(person, time.UtcNow(), context.RequestAborted);
        holder.Become(actor);
        if (actor is null)
        {
            await EndAsync(context);
        }
        else if (context.User.HasClaim(c => c.Type == AccountClaims.MustChoosePassword) && !IsOpenBeforeChoice(context.Request.Path))
        {
            context.Response.Redirect(PasswordPath);
        }
        else
        {
            await next(context);
        }
    }

    private static bool IsOpenBeforeChoice(PathString path) =>
        path == PasswordPath || path == "/account/sign-out" || path == "/language" || path == "/error";

    private static async Task EndAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            throw new ApiRefusedException(
                StatusCodes.Status403Forbidden, "account.no-post", $"Chủ của khóa hôm nay không giữ chức vụ nào. Hãy hỏi quản trị viên.");
        }

        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        context.Response.Redirect(NoPostPath);
    }
}
