using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.OneStop.Public;

/// <summary>The desks to which citizens may send things today: units where somebody holds a post of a counter clerk.</summary>
internal sealed class PublicDesks(IOrganisation organisation, TimeProvider clock)
{
    public IReadOnlyList<UnitInfo> All()
    {
        var (map, today) = (organisation.Map, clock.Today());
        var desks = map.Posts.Where(p => p.Roles.Contains(Role.CounterClerk) && p.From <= today && (p.Until is null || p.Until >= today) && map.HolderOf(p.Id, today) is not null)
            .Select(p => p.Unit).ToHashSet();
        return [.. map.Units(today).Where(u => desks.Contains(u.Id))];
    }

    public bool Has(UnitId desk) => All().Any(u => u.Id == desk);

    public string NameOf(UnitId unit) => organisation.Map.Unit(unit, clock.Today())?.Name ?? organisation.Map.Unit(unit)?.Name ?? "";
}
