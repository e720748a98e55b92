using System.Collections.Concurrent;
using System.Collections.Frozen;
using NamRo.Kernel.Identity;

namespace NamRo.Organisation;

/// <summary>The tree of units between two changes.</summary>
internal sealed class UnitDay
{
    private static readonly FrozenSet<UnitId> Nothing = FrozenSet<UnitId>.Empty;

    private readonly FrozenDictionary<UnitId, UnitInfo> units;
    private readonly FrozenDictionary<UnitId, UnitInfo[]> children;
    private readonly ConcurrentDictionary<UnitId, FrozenSet<UnitId>> subtrees = new();

    public UnitDay(IEnumerable<UnitState[]> states, DateOnly on)
    {
        units = states.Select(s => On(s, on)).OfType<UnitInfo>().ToFrozenDictionary(u => u.Id);
        children = units.Values.Where(u => u.Parent is not null).GroupBy(u => u.Parent!.Value)
            .ToFrozenDictionary(g => g.Key, g => Sorted(g).ToArray());
        var roots = Sorted(units.Values.Where(u => u.Parent is not { } parent || !units.ContainsKey(parent)));
        InTreeOrder = [.. roots.SelectMany(Down)];
        All = units.Keys.ToFrozenSet();
    }

    public static UnitDay Empty { get; } = new([], DateOnly.MinValue);

    public IReadOnlyList<UnitInfo> InTreeOrder { get; }

    public FrozenSet<UnitId> All { get; }

    public UnitInfo? Find(UnitId id) => units.GetValueOrDefault(id);

    public IReadOnlyList<UnitInfo> Children(UnitId unit) => children.GetValueOrDefault(unit, []);

    public FrozenSet<UnitId> Subtree(UnitId unit) =>
        units.TryGetValue(unit, out var top) ? subtrees.GetOrAdd(unit, _ => Down(top).Select(u => u.Id).ToFrozenSet()) : Nothing;

    public IReadOnlyList<UnitInfo> Ancestors(UnitId unit)
    {
        var above = new List<UnitInfo>();
        for (var at = Above(Find(unit)); at is not null && above.Count < units.Count; at = Above(at))
        {
            above.Add(at);
        }

        return above;
    }

    private static UnitInfo? On(UnitState[] states, DateOnly on)
    {
        var state = Array.FindLast(states, s => s.Since <= on);
        return state is not null && (state.Unit.Until is not { } last || on <= last) ? state.Unit : null;
    }

    private static IEnumerable<UnitInfo> Sorted(IEnumerable<UnitInfo> siblings) =>
        siblings.OrderBy(u => u.Order).ThenBy(u => u.Code, StringComparer.Ordinal);

    private UnitInfo? Above(UnitInfo? unit) => unit?.Parent is { } parent ? Find(parent) : null;

    private IEnumerable<UnitInfo> Down(UnitInfo unit) => Children(unit.Id).SelectMany(Down).Prepend(unit);
}
