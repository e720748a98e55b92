using NamRo.Casework.Cases;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Acting;

/// <summary>
/// Into whose hands a case goes when it returns to the giver: the first who may take the next step today. The one who typed it in is often
/// the office, which may not accept products, and leaders move on while work runs.
/// </summary>
internal sealed class Judges(IActorSource actors, CaseRights rights)
{
    /// <summary>The accountable leader, the one who gave it, or the head of the giving unit; null when none of them may.</summary>
    public async ValueTask<PersonId?> ForAsync(CaseFile c, string verb, ActTime time, CancellationToken cancellation)
    {
        PersonId?[] candidates = verb == CaseVerbs.Accept
            ? [c.AccountableLeader, c.IssuedBy, time.Map.HeadOf(c.Issuer, time.Today)?.Id]
            : [c.IssuedBy, time.Map.HeadOf(c.Issuer, time.Today)?.Id, c.AccountableLeader];
        foreach (var candidate in candidates)
        {
            if (candidate is { } person && person != c.Officer
                && await actors.FindAsync(person, time.Now, cancellation) is { } actor && rights.May(actor, verb, c))
            {
                return person;
            }
        }

        return null;
    }
}
