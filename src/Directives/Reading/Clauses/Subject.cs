using NamRo.Directives.Reading.Grammar;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>The one addressed at the moment, while the clauses of an item are read one after another.</summary>
internal sealed class Subject(ItemContext context, bool hasLimits = false)
{
    public IReadOnlyList<UnitMention> Lead { get; private set; } = context.Lead;

    public Evidence Evidence { get; private set; } = context.Evidence;

    /// <summary>The paragraph holds a time limit: even its issuer may be the one who acts.</summary>
    public bool HasLimits => hasLimits;

    /// <summary>Named in the item itself.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>Somebody was addressed by "giao", "yêu cầu" in this paragraph.</summary>
    public bool HasTrigger { get; private set; }

    private IReadOnlyList<UnitMention> Coordinate { get; set; } = context.Coordinate;

    private UnitMention? Last { get; set; }

    public void Change(Assignment found)
    {
        List<UnitMention> lead = [.. found.Lead.Select(Resolve)];
        Last = found.Coordinate.Count > 0 ? found.Coordinate[^1] : lead.Count > 0 ? lead[^1] : Last;
        if (lead.Count > 0)
        {
            Lead = lead;
            Evidence = found.Lead.Any(unit => unit.IsAnaphora) ? Evidence.Referred : found.Evidence;
            IsOwn = true;
            HasTrigger = HasTrigger || found.HasTrigger;
            Coordinate = found.Coordinate;
        }
        else
        {
            Coordinate = found.Coordinate.Count > 0 ? found.Coordinate : Coordinate;
        }
    }

    /// <summary>"...; Sở B phối hợp": partners of the clauses just read.</summary>
    public void AddPartners(IReadOnlyList<UnitMention> partners, List<ItemClause> clauses)
    {
        Coordinate = [.. Coordinate, .. partners];
        for (int i = 0; i < clauses.Count; i++)
        {
            clauses[i] = clauses[i] with { Coordinate = [.. clauses[i].Coordinate, .. partners] };
        }
    }

    public IReadOnlyList<UnitMention> With(List<UnitMention> partners)
    {
        return [.. Coordinate.Concat(partners).DistinctBy(unit => unit.Name)];
    }

    private UnitMention Resolve(UnitMention unit)
    {
        UnitMention? named = Last ?? (Lead.Count > 0 ? Lead[^1] : null);
        return unit.IsAnaphora && named is not null ? named with { Span = unit.Span } : unit;
    }
}
