using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using NamRo.Casework.Listing;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework;

/// <summary>
/// Which cases: the one filter that counts and opens. A figure anywhere is the number of rows of a filter applied to
/// <see cref="ICasework.Visible"/>, and its link is <see cref="Href"/> of the same filter, so it opens exactly what it counts.
/// Days are office days, inclusive. Empty fields filter nothing.
/// </summary>
public sealed record CaseFilter
{
    public const string Page = "/cases";

    /// <summary>Text, with or without marks; a case number by equality.</summary>
    public string? Q { get; init; }

    /// <summary>The lead unit.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>With <see cref="Unit"/>: the units below it too.</summary>
    public bool? Below { get; init; }

    /// <summary>Work that the unit or one below it gave or leads.</summary>
    public UnitId? Scope { get; init; }

    /// <summary>Work of officers whose own unit today is this one.</summary>
    public UnitId? OfficerUnit { get; init; }

    public UnitId? Issuer { get; init; }

    public PersonId? Officer { get; init; }

    /// <summary>The leader who answers for the work.</summary>
    public PersonId? Leader { get; init; }

    /// <summary>The person in whose hands it is now.</summary>
    public PersonId? Holder { get; init; }

    /// <summary>The unit in whose hands it is now.</summary>
    public UnitId? HolderUnit { get; init; }

    /// <summary>Only cases that no person holds yet.</summary>
    public bool? Unheld { get; init; }

    public HolderKind? HeldAs { get; init; }

    public CaseState? State { get; init; }

    /// <summary>The cell of follow-up at the instant of the question.</summary>
    public TimeCell? Cell { get; init; }

    /// <summary>Several cells at once, such as everything done.</summary>
    public CaseSum? Sum { get; init; }

    /// <summary>Only cases that are counted at all: issued ones.</summary>
    public bool? Counted { get; init; }

    public string? Kind { get; init; }

    public BasisId? Basis { get; init; }

    public CaseGroupId? Group { get; init; }

    public ProcessId? Process { get; init; }

    /// <summary>The expected product, word for word.</summary>
    public string? Product { get; init; }

    public CaseId? Parent { get; init; }

    /// <summary>Only cases that are no part of another.</summary>
    public bool? Whole { get; init; }

    public DateOnly? DueFrom { get; init; }

    public DateOnly? DueTo { get; init; }

    public DateOnly? IssuedFrom { get; init; }

    public DateOnly? IssuedTo { get; init; }

    public DateOnly? DoneFrom { get; init; }

    public DateOnly? DoneTo { get; init; }

    /// <summary>Open and past due by more than so many calendar days.</summary>
    public int? OverdueDays { get; init; }

    /// <summary>Something that happened to the case, for the statistics against gaming.</summary>
    public CaseMark? Mark { get; init; }

    public DelayCause? Cause { get; init; }

    /// <summary>True when no field filters anything.</summary>
    public bool IsEmpty => this == new CaseFilter();

    /// <summary>True when every row it means was given and is neither done nor cancelled.</summary>
    internal bool IsOfOpen => Cell is TimeCell.OpenInTime or TimeCell.OpenOverdue or TimeCell.Paused || Sum is CaseSum.Open || OverdueDays is not null
        || State is CaseState.Issued or CaseState.Received or CaseState.InProgress or CaseState.Returned;

    /// <summary>True when every row it means is past due.</summary>
    internal bool IsOfOverdue => Cell is TimeCell.OpenOverdue || OverdueDays is not null;

    /// <summary>The rows of <paramref name="rows"/> that the filter means.</summary>
    /// <param name="rows">What the reader may see.</param>
    /// <param name="map">Tells which units are below another today.</param>
    /// <param name="now">The instant of the question, UTC.</param>
    public IQueryable<CaseRow> Apply(IQueryable<CaseRow> rows, OrganisationMap map, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(map);
        return rows.ByPeople(this, map, now).ByContent(this).ByDays(this).ByStanding(this, now)
            .Search(SearchQuery.Parse(Q), now);
    }

    /// <summary>The address of the list that shows exactly these rows.</summary>
    public string Href()
    {
        var query = new QueryBuilder();
        foreach (var property in CaseFilterFields.All)
        {
            if (CaseFilterFields.Text(property.GetValue(this)) is { } value)
            {
                query.Add(char.ToLower(property.Name[0], CultureInfo.InvariantCulture) + property.Name[1..], value);
            }
        }

        return Page + query.ToQueryString().Value;
    }
}

/// <summary>Sums of the cells of follow-up that rates are made of. Source: directive-and-assessment.md 5.6.</summary>
public enum CaseSum
{
    /// <summary>Done, in time or late.</summary>
    Done,

    /// <summary>Done, or open and past due: what should be done by now.</summary>
    Due,

    /// <summary>Not done and not cancelled; paused work is open.</summary>
    Open,

    /// <summary>Done late, or open and past due.</summary>
    Late,
}

/// <summary>Something that happened to a case at least once.</summary>
public enum CaseMark
{
    Reminded,
    Extended,
    Transferred,
    SentBack,
    ReturnedUnclear,
    Reopened,
    IssuedUnclear,

    /// <summary>Moved to another unit, and nobody ever reported progress.</summary>
    TransferredWithoutProgress,
}
