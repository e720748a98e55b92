namespace NamRo.Kernel.Identity;

/// <summary>Tells who is asking within the present request.</summary>
public interface IActorAccessor
{
    /// <summary>The signed-in person with today's roles; null for anonymous readers.</summary>
    Actor? Current { get; }

    /// <summary>The signed-in person.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; the route lacks its permission.</exception>
    Actor Required => Current ?? throw new InvalidOperationException("No actor: the route must require a signed-in person.");
}

/// <summary>Builds an actor from the posts and delegations that are valid at an instant. Implemented by the organisation module.</summary>
public interface IActorSource
{
    /// <summary>The person with the roles of the office day at <paramref name="at"/> (UTC); null when the person holds no post that day.</summary>
    ValueTask<Actor?> FindAsync(PersonId person, DateTime at, CancellationToken cancellation = default);
}
