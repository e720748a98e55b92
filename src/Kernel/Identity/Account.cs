using Microsoft.AspNetCore.Identity;

namespace NamRo.Kernel.Identity;

/// <summary>A way to sign in. What its owner may do comes from posts, never from the account.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person who signs in with it.</summary>
    public PersonId Person { get; set; }

    /// <summary>Made by the demo; refuses to sign in when the program does not run in demo mode.</summary>
    public bool IsDemo { get; set; }
}
