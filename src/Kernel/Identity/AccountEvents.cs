using NamRo.Kernel.Activity;

namespace NamRo.Kernel.Identity;

/// <summary>The account was made for a person; the log never holds the user name or a secret.</summary>
[EventName("account.opened")]
public sealed record AccountOpened(PersonId Person) : ActivityEvent;

/// <summary>An administrator shut the account.</summary>
[EventName("account.locked")]
public sealed record AccountLocked : ActivityEvent;

[EventName("account.unlocked")]
public sealed record AccountUnlocked : ActivityEvent;

/// <summary>Somebody else gave the account a temporary password.</summary>
[EventName("account.password-reset")]
public sealed record AccountPasswordReset : ActivityEvent;

/// <summary>The owner chose a new password.</summary>
[EventName("account.password-changed")]
public sealed record AccountPasswordChanged : ActivityEvent;

/// <summary>One-time codes of an authenticator app are asked from now on.</summary>
[EventName("account.codes-on")]
public sealed record AccountCodesOn : ActivityEvent;

[EventName("account.codes-off")]
public sealed record AccountCodesOff : ActivityEvent;

[EventName("account.passkey-added")]
public sealed record AccountPasskeyAdded(string Name) : ActivityEvent;

[EventName("account.passkey-removed")]
public sealed record AccountPasskeyRemoved(string Name) : ActivityEvent;

/// <summary>A program may act for the owner within the scopes.</summary>
[EventName("account.key-created")]
public sealed record AccountKeyCreated(Guid Key, string Name, IReadOnlyList<string> Scopes, DateTime ExpiresAt) : ActivityEvent;

[EventName("account.key-revoked")]
public sealed record AccountKeyRevoked(Guid Key, string Name) : ActivityEvent;
