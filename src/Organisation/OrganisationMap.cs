using System.Collections.Frozen;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Store;

namespace NamRo.Organisation;

/// <summary>
/// A snapshot of the whole organisation through time. Pure and in memory: no lookup touches the database. Every date is an office day.
/// What is asked of an unknown id is nothing (null, empty, false); only names throw, because a name is shown to people.
/// </summary>
public sealed partial class OrganisationMap
{
    private readonly FrozenDictionary<UnitId, UnitState[]> units;
    private readonly FrozenDictionary<string, UnitId> unitsByCode;
    private readonly FrozenDictionary<UnitId, SuccessionInfo[]> successions;
    private readonly DateOnly[] unitChanges;
    private readonly UnitDay?[] unitDays;

    public OrganisationMap(OrganisationContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Revision = content.Revision;
        units = content.Units.GroupBy(s => s.Unit.Id).ToFrozenDictionary(g => g.Key, g => g.OrderBy(s => s.Since).ToArray());
        unitsByCode = units.Values.ToFrozenDictionary(s => Keys.Of(s[^1].Unit.Code), s => s[^1].Unit.Id);
        successions = content.Successions.GroupBy(s => s.From).ToFrozenDictionary(g => g.Key, g => g.OrderBy(s => s.On).ToArray());
        unitChanges = ChangesOf(content.Units);
        unitDays = new UnitDay?[unitChanges.Length + 1];
        calendars = CalendarsOf(content.Calendars);
        people = content.People.ToFrozenDictionary(p => p.Id);
        peopleByCode = content.People.ToFrozenDictionary(p => Keys.Of(p.Code), p => p.Id);
        posts = content.Posts.ToFrozenDictionary(p => p.Id);
        postsOfUnit = content.Posts.GroupBy(p => p.Unit)
            .ToFrozenDictionary(g => g.Key, g => g.OrderBy(p => p.Rank).ThenBy(p => p.Code, StringComparer.Ordinal).ToArray());
        postingsOfPost = content.Postings.GroupBy(p => p.Post).ToFrozenDictionary(g => g.Key, g => g.OrderBy(p => p.From).ToArray());
        postingsOfPerson = content.Postings.GroupBy(p => p.Person)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.IsPrimary).ThenBy(p => p.From).ToArray());
        delegationsFrom = content.Delegations.GroupBy(d => d.From).ToFrozenDictionary(g => g.Key, g => g.OrderBy(d => d.Start).ToArray());
        delegationsTo = content.Delegations.GroupBy(d => d.To).ToFrozenDictionary(g => g.Key, g => g.OrderBy(d => d.Start).ToArray());
    }

    /// <summary>An organisation without units or people.</summary>
    public static OrganisationMap Empty { get; } = new(new OrganisationContent());

    /// <summary>Grows by one with every stored change.</summary>
    public long Revision { get; }

    /// <summary>Every unit there ever was, in its latest known state.</summary>
    public IEnumerable<UnitInfo> AllUnits => units.Values.Select(s => s[^1].Unit);

    /// <summary>The unit in its latest known state, whether it still stands or not.</summary>
    public UnitInfo? Unit(UnitId id) => units.TryGetValue(id, out var states) ? states[^1].Unit : null;

    /// <summary>The unit as it was on the day; null when it did not stand then.</summary>
    public UnitInfo? Unit(UnitId id, DateOnly on) => DayOf(on).Find(id);

    /// <summary>The unit with the code, in its latest known state. Neither case nor marks matter.</summary>
    public UnitInfo? UnitByCode(string code) => unitsByCode.TryGetValue(Keys.Of(code), out var id) ? Unit(id) : null;

    /// <summary>Every unit that stands on the day, in tree order: each parent before its children, siblings by their order.</summary>
    public IReadOnlyList<UnitInfo> Units(DateOnly on) => DayOf(on).InTreeOrder;

    /// <summary>The ids of every unit that stands on the day.</summary>
    public IReadOnlySet<UnitId> UnitIds(DateOnly on) => DayOf(on).All;

    /// <summary>The units directly below.</summary>
    public IReadOnlyList<UnitInfo> Children(UnitId unit, DateOnly on) => DayOf(on).Children(unit);

    /// <summary>The unit and everything below it; empty when the unit does not stand on the day.</summary>
    public IReadOnlySet<UnitId> Subtree(UnitId unit, DateOnly on) => DayOf(on).Subtree(unit);

    /// <summary>The units above, nearest first.</summary>
    public IReadOnlyList<UnitInfo> Ancestors(UnitId unit, DateOnly on) => DayOf(on).Ancestors(unit);

    public UnitId? ParentOf(UnitId unit, DateOnly on) => DayOf(on).Find(unit)?.Parent;

    /// <summary>True when the unit stands on the day.</summary>
    public bool Exists(UnitId unit, DateOnly on) => DayOf(on).Find(unit) is not null;

    /// <summary>Every state the unit went through, oldest first.</summary>
    public IReadOnlyList<UnitState> History(UnitId unit) => units.GetValueOrDefault(unit, []);

    /// <summary>The units to which the unit's work goes, in their latest known state; empty when it has no successor.</summary>
    public IReadOnlyList<UnitInfo> Successors(UnitId unit) =>
        [.. SuccessionsOf(unit).Select(s => Unit(s.To)).OfType<UnitInfo>().DistinctBy(u => u.Id)];

    /// <summary>The changes by which other units follow the unit, oldest first.</summary>
    public IReadOnlyList<SuccessionInfo> SuccessionsOf(UnitId unit) => successions.GetValueOrDefault(unit, []);

    /// <summary>The unit's latest known name.</summary>
    /// <exception cref="NotFoundException">The unit is unknown.</exception>
    public string NameOf(UnitId unit) => Unit(unit)?.Name ?? throw new NotFoundException("unit");

    private static DateOnly[] ChangesOf(IReadOnlyList<UnitState> states)
    {
        var starts = states.Select(s => s.Since);
        var ends = states.Where(s => s.Unit.Until is { } last && last < DateOnly.MaxValue).Select(s => s.Unit.Until!.Value.AddDays(1));
        return [.. starts.Concat(ends).Distinct().Order()];
    }

    private UnitDay DayOf(DateOnly on)
    {
        var found = Array.BinarySearch(unitChanges, on);
        var period = found >= 0 ? found + 1 : ~found;
        return Volatile.Read(ref unitDays[period]) ?? BuildDay(period);
    }

    private UnitDay BuildDay(int period)
    {
        var day = period == 0 ? UnitDay.Empty : new UnitDay(units.Values, unitChanges[period - 1]);
        return Interlocked.CompareExchange(ref unitDays[period], day, null) ?? day;
    }
}
