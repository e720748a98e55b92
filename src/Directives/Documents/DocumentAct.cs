using NamRo.Kernel.Identity;

namespace NamRo.Directives.Documents;

/// <summary>The circumstances of one act: who, from which unit, for whom, when (UTC).</summary>
internal sealed record DocumentAct(PersonId Actor, UnitId ActorUnit, PersonId? OnBehalfOf, DateTime At)
{
    public static DocumentAct Of(Actor actor, Grant grant, DateTime at) =>
        new(actor.Person, grant.Unit, grant.Holder == actor.Person ? null : grant.Holder, at);
}
