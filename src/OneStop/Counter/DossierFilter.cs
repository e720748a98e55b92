using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Counter;

/// <summary>How a dossier stands on the board; the groups part every dossier that has not ended. Source: one-stop.md 5.1, issue of the board.</summary>
internal enum BoardGroup
{
    /// <summary>For the applicant's papers or money, or stopped by a document.</summary>
    Waiting,

    /// <summary>Runs, and is not due today.</summary>
    InTime,

    /// <summary>Due later today.</summary>
    DueToday,

    Late,
}

/// <summary>
/// Which dossiers: the one filter that counts and opens. A figure is the number of rows of a filter, and its link is <see cref="Href"/> of the same
/// filter. Days are office days, inclusive. Empty fields filter nothing.
/// </summary>
internal sealed record DossierFilter
{
    public string? Q { get; init; }

    public UnitId? Desk { get; init; }

    /// <summary>The responsible unit.</summary>
    public UnitId? Unit { get; init; }

    public string? Field { get; init; }

    public string? Procedure { get; init; }

    public BoardGroup? Group { get; init; }

    public DossierState? State { get; init; }

    public PersonId? Holder { get; init; }

    public UnitId? HolderUnit { get; init; }

    public string? Step { get; init; }

    /// <summary>Only those not ended.</summary>
    public bool? Open { get; init; }

    /// <summary>Only those not ended and not paused.</summary>
    public bool? Running { get; init; }

    /// <summary>Only those with a result.</summary>
    public bool? Done { get; init; }

    /// <summary>Of those with a result: in time or not, by the minute.</summary>
    public bool? InTime { get; init; }

    public DateOnly? DoneFrom { get; init; }

    public DateOnly? DoneTo { get; init; }

    public DateOnly? ReceivedFrom { get; init; }

    public DateOnly? ReceivedTo { get; init; }

    /// <summary>True when every row it means has not ended.</summary>
    internal bool IsOfOpen => Open == true || Running == true || Group is not null;

    public IQueryable<DossierRow> Apply(IQueryable<DossierRow> rows, DateTime now) => ByText(ByTime(ByWhat(rows), now));

    public string Href()
    {
        var query = new QueryBuilder();
        void Add(string name, object? value)
        {
            var text = value switch { null => null, DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), bool b => b ? "true" : "false", _ => value.ToString() };
            if (!string.IsNullOrEmpty(text))
            {
                query.Add(name, text);
            }
        }

        foreach (var (name, value) in Fields())
        {
            Add(name, value);
        }

        return DossierLinks.List + query.ToQueryString().Value;
    }

    private IEnumerable<(string Name, object? Value)> Fields() =>
    [
        ("q", Q), ("desk", Desk), ("unit", Unit), ("field", Field), ("procedure", Procedure), ("group", Group), ("state", State), ("holder", Holder),
        ("holderUnit", HolderUnit), ("step", Step), ("open", Open), ("running", Running), ("done", Done), ("inTime", InTime), ("doneFrom", DoneFrom), ("doneTo", DoneTo),
        ("receivedFrom", ReceivedFrom), ("receivedTo", ReceivedTo),
    ];

    /// <summary>Every word must stand in code, name of applicant or procedure, or receipt number.</summary>
    private IQueryable<DossierRow> ByText(IQueryable<DossierRow> rows) => string.IsNullOrWhiteSpace(Q)
        ? rows
        : rows.Search(SearchQuery.Parse(Q), r => r.SearchExact, r => r.SearchFolded);

    private IQueryable<DossierRow> ByWhat(IQueryable<DossierRow> rows)
    {
        rows = Desk is { } desk ? rows.Where(r => r.Desk == desk) : rows;
        rows = Unit is { } unit ? rows.Where(r => r.Responsible == unit) : rows;
        rows = string.IsNullOrEmpty(Field) ? rows : rows.Where(r => r.Field == Field);
        rows = string.IsNullOrEmpty(Procedure) ? rows : rows.Where(r => r.ProcedureCode == Procedure);
        rows = Holder is { } holder ? rows.Where(r => r.HolderPerson == holder) : rows;
        rows = HolderUnit is { } holding ? rows.Where(r => r.HolderUnit == holding) : rows;
        rows = string.IsNullOrEmpty(Step) ? rows : rows.Where(r => r.StepName == Step);
        rows = Open == true ? rows.Where(r => r.EndedAt == null) : rows;
        rows = Running == true ? rows.Where(r => r.EndedAt == null && r.PausedAt == null) : rows;
        return Done == true ? rows.Where(r => r.DoneAt != null) : rows;
    }

    private IQueryable<DossierRow> ByTime(IQueryable<DossierRow> rows, DateTime now)
    {
        var (doneFrom, doneTo, from, to) = (Start(DoneFrom), End(DoneTo), Start(ReceivedFrom), End(ReceivedTo));
        rows = doneFrom is null ? rows : rows.Where(r => r.DoneAt >= doneFrom);
        rows = doneTo is null ? rows : rows.Where(r => r.DoneAt < doneTo);
        rows = from is null ? rows : rows.Where(r => r.ReceivedAt >= from);
        rows = to is null ? rows : rows.Where(r => r.ReceivedAt < to);
        rows = InTime switch
        {
            true => rows.Where(r => r.DoneAt != null && (r.DueAt == null || r.DoneAt <= r.DueAt)),
            false => rows.Where(r => r.DoneAt != null && r.DoneAt > r.DueAt),
            _ => rows,
        };
        rows = State is { } state ? InState(rows, state) : rows;
        return Group is { } group ? InGroup(rows, group, now) : rows;
    }

    private static IQueryable<DossierRow> InState(IQueryable<DossierRow> rows, DossierState state) => state switch
    {
        DossierState.Returned => rows.Where(r => r.CaseState == CaseState.Closed),
        DossierState.Finished => rows.Where(r => r.CaseState == CaseState.Accepted),
        DossierState.Withdrawn => rows.Where(r => r.CaseState == CaseState.Cancelled && r.Ending == DossierEnding.Withdrawn),
        DossierState.NotReceived => rows.Where(r => r.CaseState == CaseState.Cancelled && r.Ending == DossierEnding.NotReceived),
        DossierState.Stopped => rows.Where(r => r.CaseState == CaseState.Cancelled && r.Ending != DossierEnding.Withdrawn && r.Ending != DossierEnding.NotReceived),
        DossierState.WaitingForPapers => rows.Where(r => r.EndedAt == null && r.PausedAt != null && r.PausedFor == PauseFor.Papers),
        DossierState.WaitingForPayment => rows.Where(r => r.EndedAt == null && r.PausedAt != null && r.PausedFor == PauseFor.Payment),
        DossierState.Received => Active(rows).Where(r => r.Step == null || r.Step == 1),
        _ => Active(rows).Where(r => r.Step > 1),
    };

    private static IQueryable<DossierRow> Active(IQueryable<DossierRow> rows) =>
        rows.Where(r => r.EndedAt == null && (r.PausedAt == null || r.PausedFor == PauseFor.Law));

    private static IQueryable<DossierRow> InGroup(IQueryable<DossierRow> rows, BoardGroup group, DateTime now)
    {
        var tomorrow = Start(OfficeClock.DayOf(now).AddDays(1))!.Value;
        rows = rows.Where(r => r.EndedAt == null);
        return group switch
        {
            BoardGroup.Waiting => rows.Where(r => r.PausedAt != null),
            BoardGroup.Late => rows.Where(r => r.PausedAt == null && r.DueAt < now),
            BoardGroup.DueToday => rows.Where(r => r.PausedAt == null && r.DueAt >= now && r.DueAt < tomorrow),
            _ => rows.Where(r => r.PausedAt == null && (r.DueAt == null || r.DueAt >= tomorrow)),
        };
    }

    /// <summary>The very first day has no midnight in UTC; nothing is older, so it filters nothing.</summary>
    private static DateTime? Start(DateOnly? day) => day is { } d && d > DateOnly.MinValue ? OfficeClock.ToUtc(d.ToDateTime(TimeOnly.MinValue)) : null;

    private static DateTime? End(DateOnly? day) => day is { } d && d < DateOnly.MaxValue ? Start(d.AddDays(1)) : null;
}
