using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Counting;

namespace NamRo.OneStop.Figures;

/// <summary>
/// A figure from outside, such as the national portal, for one item, unit and period. It never changes: a correction is a new one, and the
/// newest counts.
/// </summary>
internal sealed class OutsideFigure : IEventSource
{
    public const string LogKind = "figure";

    private readonly List<PendingEvent> pending = [];

    private OutsideFigure()
    {
    }

    public OutsideFigureId Id { get; private set; }

    public FigureBook Book { get; private set; }

    public string Item { get; private set; } = "";

    public UnitId Unit { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public long Part { get; private set; }

    public long Whole { get; private set; }

    /// <summary>Where it was read.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Office day on which it stood there.</summary>
    public DateOnly ReadOn { get; private set; }

    public PersonId EnteredBy { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public Ratio Ratio => new(Part, Whole);

    string IEventSource.ObjectKind => LogKind;

    Guid IEventSource.ObjectId => Id.Value;

    SecurityLabel IEventSource.Label => SecurityLabel.Internal;

    public static OutsideFigure Enter(FigureEntry entry, Actor actor, DateTime at)
    {
        var figure = new OutsideFigure
        {
            Id = OutsideFigureId.New(), Book = entry.Book, Item = entry.Item, Unit = entry.Unit, From = entry.Period.From, To = entry.Period.To,
            Part = entry.Part, Whole = entry.Whole, Source = entry.Source, ReadOn = entry.ReadOn, EnteredBy = actor.Person, EnteredAt = at,
        };
        var said = new FigureEntered(entry.Book, entry.Item, entry.Unit, entry.Period.From, entry.Period.To, entry.Part, entry.Whole, entry.Source, entry.ReadOn);
        figure.pending.Add(new PendingEvent(said, actor.Person, actor.Unit, null, at, 1));
        return figure;
    }

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }
}

/// <summary>What somebody enters.</summary>
internal sealed record FigureEntry(FigureBook Book, string Item, UnitId Unit, Period Period, long Part, long Whole, string Source, DateOnly ReadOn);
