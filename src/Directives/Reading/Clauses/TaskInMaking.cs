using NamRo.Directives.Reading.Grammar;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>A task while its document is still being read: references and monitors are filled in at the end.</summary>
internal sealed class TaskInMaking(string anchor, FoundDeadline? deadline)
{
    public string Anchor => anchor;

    public FoundDeadline? Deadline => deadline;

    public List<ItemClause> Clauses { get; } = [];

    /// <summary>Set by a label or a column; otherwise the clauses say it.</summary>
    public IReadOnlyList<FoundProduct>? Products { get; init; }

    public IReadOnlyList<UnitMention> OwnMonitors { get; init; } = [];

    public IReadOnlyList<UnitMention> Lead { get => field ?? Clauses[0].Lead; set; }

    public IReadOnlyList<UnitMention> Coordinate
    {
        get => field ?? [.. Clauses.SelectMany(clause => clause.Coordinate).DistinctBy(unit => unit.Name)];
        set;
    }

    public Evidence Evidence => Clauses[0].Evidence;

    public SourceSpan Span => Clauses.Aggregate(SourceSpan.None, (span, clause) => span.Join(clause.Text.Whole()));

    public IReadOnlyList<FoundProduct> AllProducts()
    {
        return Products ?? [.. Clauses.SelectMany(clause => ProductReader.Read(clause.Action)).DistinctBy(product => product.Type)];
    }

    /// <summary>The action as a short phrase: without the limit and without bracketed remarks.</summary>
    public string Action()
    {
        IEnumerable<string> parts = Clauses.Select(clause => ActionText.Shorten(clause.Action, clause.Deadline)).Where(part => part.Length > 0);
        string text = string.Join("; ", parts);
        return text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
