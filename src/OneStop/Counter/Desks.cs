using NamRo.Kernel.Identity;
using NamRo.Organisation;

namespace NamRo.OneStop.Counter;

/// <summary>The desks at which somebody may receive dossiers today.</summary>
internal sealed class Desks(Authoriser authoriser, DossierWords words)
{
    public const string Open = "dossier.open";

    public IReadOnlyList<UnitInfo> Of(Actor actor)
    {
        var reach = actor.Grants.SelectMany(g => g.Units).ToHashSet();
        var mine = words.Map.Units(words.Today).Where(u => reach.Contains(u.Id) && authoriser.Decide(actor, Open, new AccessFacts(SecurityLabel.Internal, u.Id, null, [], null, null, null)) is not null);
        return [.. mine.OrderByDescending(u => u.Id == actor.Unit)];
    }
}
