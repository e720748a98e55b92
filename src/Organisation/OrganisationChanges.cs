using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Organisation;

/// <summary>A unit to open.</summary>
/// <param name="Code">Short code, unique for good without regard to case.</param>
/// <param name="Name">Full official name.</param>
/// <param name="System">Which of the four systems.</param>
/// <param name="Level">"quận", "phường", "phòng"…</param>
/// <param name="Parent">The unit above; null for the top of a system.</param>
/// <param name="From">First office day.</param>
public sealed record NewUnit(string Code, string Name, UnitSystem System, string Level, UnitId? Parent, DateOnly From)
{
    /// <summary>Given by the caller when other records already point to it.</summary>
    public UnitId Id { get; init; } = UnitId.New();

    /// <summary>Empty means the full name.</summary>
    public string ShortName { get; init; } = "";

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Empty means the calendar of the unit above.</summary>
    public string CalendarCode { get; init; } = "";

    public int Order { get; init; }

    public string? Document { get; init; }
}

/// <summary>A person to record. Contact data is shown only to organisation managers and the person.</summary>
public sealed record NewPerson(string Code, string Name)
{
    public PersonId Id { get; init; } = PersonId.New();

    public string? Email { get; init; }

    public string? Phone { get; init; }
}

/// <summary>A seat to open; the meanings are those of <see cref="PostInfo"/>.</summary>
public sealed record NewPost(string Code, UnitId Unit, string Title, DateOnly From)
{
    public PostId Id { get; init; } = PostId.New();

    public IReadOnlyList<Role> Roles { get; init; } = [Role.Officer];

    public bool IsHead { get; init; }

    public SecurityLabel Ceiling { get; init; } = SecurityLabel.Internal;

    public PostId? ReportsTo { get; init; }

    public UnitId? Scope { get; init; }

    public int Rank { get; init; } = 100;

    public string? Document { get; init; }
}

/// <summary>Puts a person into a seat. <see cref="Until"/> is the last day, inclusive.</summary>
public sealed record NewPosting(PersonId Person, PostId Post, DateOnly From)
{
    public DateOnly? Until { get; init; }

    /// <summary>The posting whose unit is the person's own; at most one on any day.</summary>
    public bool IsPrimary { get; init; } = true;

    /// <summary>The decision of appointment.</summary>
    public string? Document { get; init; }
}

/// <summary>Lets <paramref name="To"/> act for <paramref name="From"/>, both days inclusive.</summary>
public sealed record NewDelegation(PersonId From, PersonId To, DateOnly Start, DateOnly End, string Reason)
{
    public string? Document { get; init; }
}

/// <summary>Says that <paramref name="To"/> follow <paramref name="From"/> from the day <paramref name="On"/>. Kinds that end a unit close it the
/// day before, if it still stands then.</summary>
public sealed record NewSuccession(
    SuccessionKind Kind, IReadOnlyList<UnitId> From, IReadOnlyList<UnitId> To, DateOnly On, string Document);

/// <summary>A further version of a work calendar, or the first one of a new code. The definition's own version number is not looked at.</summary>
public sealed record NewCalendarVersion(CalendarDefinition Definition)
{
    /// <summary>The notice on which it rests.</summary>
    public string? Document { get; init; }
}
