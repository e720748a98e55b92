using Microsoft.AspNetCore.Authorization;

namespace NamRo.Kernel.Identity;

/// <summary>
/// Opens a page or endpoint to readers some of whose grants allow <paramref name="action"/>. Whether they may do it to a given record is
/// asked again, with the record's facts, by the code that loads it. Every endpoint carries this attribute or a plain [Authorize]
/// (any signed-in person) or is on the short list of anonymous ones.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class PermissionAttribute(string action) : AuthorizeAttribute(PermissionPolicies.Prefix + action)
{
    /// <summary>An action of the access policy.</summary>
    public string Action { get; } = action;
}
