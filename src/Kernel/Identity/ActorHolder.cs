namespace NamRo.Kernel.Identity;

/// <summary>Keeps who acts within one scope: a web request, a job, a verb of the command line, a test.</summary>
public sealed class ActorHolder : IActorAccessor
{
    public Actor? Current { get; private set; }

    /// <summary>Everything in this scope is from now on done by <paramref name="actor"/>.</summary>
    public void Become(Actor? actor) => Current = actor;
}
