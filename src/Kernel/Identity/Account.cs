using Microsoft.AspNetCore.Identity;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.Identity;

/// <summary>A way to sign in. What its owner may do comes from posts, never from the account.</summary>
public sealed class Account : IdentityUser<Guid>, IEventSource
{
    private readonly List<PendingEvent> pending = [];

    /// <summary>The person who signs in with it.</summary>
    public PersonId Person { get; set; }

    /// <summary>Made by the demo; refuses to sign in when the program does not run in demo mode.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Until when (UTC) a password that somebody else handed out may be used; null once the owner has chosen one.</summary>
    public DateTime? TemporaryPasswordUntil { get; set; }

    /// <summary>Since when (UTC) an administrator keeps it shut; null while it is open.</summary>
    public DateTime? LockedAt { get; private set; }

    public PersonId? LockedBy { get; private set; }

    /// <summary>Grows with every event; orders the account's history.</summary>
    public long Version { get; private set; }

    string IEventSource.ObjectKind => "account";

    Guid IEventSource.ObjectId => Id;

    SecurityLabel IEventSource.Label => SecurityLabel.Restricted;

    /// <summary>Shuts the account; its sessions and keys end with the next request.</summary>
    /// <exception cref="RuleException">It is shut already, or it is the actor's own.</exception>
    public void Lock(Actor actor, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Rule.Require(LockedAt is null, "account.lock.locked", $"Tài khoản {UserName ?? ""} đã bị khóa từ trước.");
        Rule.Require(actor.Person != Person, "account.lock.own", $"Không thể tự khóa tài khoản của mình. Hãy nhờ quản trị viên khác.");
        (LockedAt, LockedBy) = (at, actor.Person);
        SecurityStamp = Guid.NewGuid().ToString();
        Raise(new AccountLocked(), actor, at);
    }

    /// <summary>Opens the account again; lets go of a lock after wrong passwords too.</summary>
    public void Unlock(Actor actor, DateTime at)
    {
        (LockedAt, LockedBy, LockoutEnd, AccessFailedCount) = (null, null, null, 0);
        Raise(new AccountUnlocked(), actor, at);
    }

    /// <summary>Leaves an event in the log; it is written when the account is saved.</summary>
    public void Raise(ActivityEvent happened, Actor actor, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(actor);
        pending.Add(new PendingEvent(happened, actor.Person, actor.Unit, null, at, ++Version));
    }

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        PendingEvent[] taken = [.. pending];
        pending.Clear();
        return taken;
    }
}
