namespace NamRo.Kernel.Identity;

/// <summary>
/// The one decision of who may do what. Pure: policy, actor and facts in, grant out. Deny by default; unknown actions are a bug and throw.
/// </summary>
public sealed class Authoriser(AccessPolicy policy)
{
    /// <summary>The grant that allows the act, or null. The grant's holder tells on whose behalf a deputy acts.</summary>
    public Grant? Decide(Actor actor, string action, in AccessFacts facts)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Known(action);
        Grant? delegated = null;
        foreach (var grant in actor.Grants)
        {
            if (Allows(grant, action, facts))
            {
                if (grant.Holder == actor.Person)
                {
                    return grant;
                }

                delegated ??= grant;
            }
        }

        return delegated;
    }

    /// <summary>True when some grant of the actor allows the action on some record; used for menus and for pages without a record.</summary>
    public bool MayEver(Actor actor, string action)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Known(action);
        foreach (var grant in actor.Grants)
        {
            if (policy.Relations(grant.Role, action).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool Allows(Grant grant, string action, in AccessFacts facts)
    {
        foreach (var relation in policy.Relations(grant.Role, action))
        {
            if (Holds(relation, grant, facts))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(AccessRelation relation, Grant grant, in AccessFacts facts)
    {
        var named = facts.Officer == grant.Holder || facts.AccountableLeader == grant.Holder || facts.Opener == grant.Holder;
        if (facts.Label == SecurityLabel.Case ? !named : facts.Label > grant.Ceiling && !named)
        {
            return false;
        }

        return relation switch
        {
            AccessRelation.Any => true,
            AccessRelation.Issuer => facts.Issuer is { } issuer && grant.Units.Contains(issuer),
            AccessRelation.Lead => facts.Lead is { } lead && grant.Units.Contains(lead),
            AccessRelation.Other => facts.Others.Any(grant.Units.Contains),
            AccessRelation.Officer => facts.Officer == grant.Holder,
            AccessRelation.Accountable => facts.AccountableLeader == grant.Holder,
            AccessRelation.Opener => facts.Opener == grant.Holder,
            _ => false,
        };
    }

    private void Known(string action)
    {
        if (!policy.Actions.Contains(action))
        {
            throw new InvalidOperationException($"Action '{action}' is not in the access policy.");
        }
    }
}
