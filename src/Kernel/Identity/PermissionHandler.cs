using Microsoft.AspNetCore.Authorization;

namespace NamRo.Kernel.Identity;

internal sealed record PermissionRequirement(string Action) : IAuthorizationRequirement;

/// <summary>Asks the one authoriser; a key must also have been given the action as a scope.</summary>
internal sealed class PermissionHandler(IActorAccessor accessor, Authoriser authoriser) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (accessor.Current is { } actor
            && authoriser.MayEver(actor, requirement.Action)
            && SignInClaims.AllowScope(context.User, requirement.Action))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
