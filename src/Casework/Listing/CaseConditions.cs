using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Listing;

/// <summary>The fields of a filter as conditions of the query.</summary>
internal static class CaseConditions
{
    private const int OldestNumberYears = 20;

    public static IQueryable<CaseRow> ByPeople(this IQueryable<CaseRow> rows, CaseFilter f, OrganisationMap map, DateTime now)
    {
        rows = rows.ByUnits(f, map, now);
        rows = f.Issuer is { } issuer ? rows.Where(c => c.Issuer == issuer) : rows;
        rows = f.Officer is { } officer ? rows.Where(c => c.Officer == officer) : rows;
        rows = f.Leader is { } leader ? rows.Where(c => c.AccountableLeader == leader) : rows;
        rows = f.Holder is { } holder ? rows.Where(c => c.HolderPerson == holder) : rows;
        rows = f.Unheld == true ? rows.Where(c => c.HolderPerson == null) : rows;
        rows = f.HolderUnit is { } holding ? rows.Where(c => c.HolderUnit == holding) : rows;
        return f.HeldAs is { } kind ? rows.Where(c => c.HolderKind == kind) : rows;
    }

    public static IQueryable<CaseRow> ByContent(this IQueryable<CaseRow> rows, CaseFilter f)
    {
        rows = f.Kind is { Length: > 0 } kind ? rows.Where(c => c.Kind == kind) : rows;
        rows = f.Basis is { } basis ? rows.Where(c => c.Basis == basis) : rows;
        rows = f.Group is { } group ? rows.Where(c => c.Group == group) : rows;
        rows = f.Process is { } process ? rows.Where(c => c.Process == process) : rows;
        rows = f.Product is { Length: > 0 } product ? rows.Where(c => c.Product == product) : rows;
        rows = f.Parent is { } parent ? rows.Where(c => c.Parent == parent) : rows;
        return f.Whole == true ? rows.Where(c => c.Parent == null) : rows;
    }

    public static IQueryable<CaseRow> ByDays(this IQueryable<CaseRow> rows, CaseFilter f)
    {
        var (dueFrom, dueTo) = (Start(f.DueFrom), End(f.DueTo));
        var (issuedFrom, issuedTo) = (Start(f.IssuedFrom), End(f.IssuedTo));
        var (doneFrom, doneTo) = (Start(f.DoneFrom), End(f.DoneTo));
        rows = dueFrom is null ? rows : rows.Where(c => c.DueAt >= dueFrom);
        rows = dueTo is null ? rows : rows.Where(c => c.DueAt < dueTo);
        rows = issuedFrom is null ? rows : rows.Where(c => c.IssuedAt >= issuedFrom);
        rows = issuedTo is null ? rows : rows.Where(c => c.IssuedAt < issuedTo);
        rows = doneFrom is null ? rows : rows.Where(c => c.DoneAt >= doneFrom);
        return doneTo is null ? rows : rows.Where(c => c.DoneAt < doneTo);
    }

    public static IQueryable<CaseRow> ByStanding(this IQueryable<CaseRow> rows, CaseFilter f, DateTime now)
    {
        rows = f.State is { } state ? rows.Where(c => c.State == state) : rows;
        rows = f.Cell is { } cell ? rows.Where(CaseCells.In(cell, now)) : rows;
        rows = f.Sum is { } sum ? rows.Where(CaseCells.In(sum, now)) : rows;
        rows = f.Counted == true ? rows.Where(CaseCells.Counted) : rows;
        rows = f.Cause is { } cause ? rows.Where(c => c.DelayCause == cause) : rows;
        if (f.OverdueDays is { } days)
        {
            rows = rows.Where(CaseCells.In(TimeCell.OpenOverdue, now.AddDays(-days)));
        }

        return f.Mark switch
        {
            CaseMark.Reminded => rows.Where(c => c.ReminderCount > 0),
            CaseMark.Extended => rows.Where(c => c.ExtensionCount > 0),
            CaseMark.Transferred => rows.Where(c => c.TransferCount > 0),
            CaseMark.SentBack => rows.Where(c => c.SentBackCount > 0),
            CaseMark.ReturnedUnclear => rows.Where(c => c.UnclearCount > 0),
            CaseMark.Reopened => rows.Where(c => c.ReopenCount > 0),
            CaseMark.TransferredWithoutProgress => rows.Where(c => c.TransferCount > 0 && c.LastProgressAt == null),
            CaseMark.IssuedUnclear => rows.Where(c => c.OverrideCount > 0),
            _ => rows,
        };
    }

    /// <summary>A number alone means the case of that number in any year.</summary>
    public static IQueryable<CaseRow> Search(this IQueryable<CaseRow> rows, SearchQuery query, DateTime now)
    {
        var year = OfficeClock.ToOffice(now).Year;
        return rows.Search(query, c => c.SearchExact, c => c.SearchFolded, number =>
        {
            string[] codes = [.. Enumerable.Range(year - OldestNumberYears, OldestNumberYears + 2).Select(y => $"NV-{y}-{number:00000}")];
            return c => codes.Contains(c.Code);
        });
    }

    private static IQueryable<CaseRow> ByUnits(this IQueryable<CaseRow> rows, CaseFilter f, OrganisationMap map, DateTime now)
    {
        var day = OfficeClock.DayOf(now);
        if (f.Unit is { } unit)
        {
            UnitId?[] units = f.Below == true ? [unit, .. map.Subtree(unit, day).Select(u => (UnitId?)u)] : [unit];
            rows = rows.Where(c => units.Contains(c.Lead));
        }

        if (f.Scope is { } scope)
        {
            UnitId[] units = [scope, .. map.Subtree(scope, day)];
            UnitId?[] leads = [.. units.Select(u => (UnitId?)u)];
            rows = rows.Where(c => units.Contains(c.Issuer) || leads.Contains(c.Lead));
        }

        if (f.OfficerUnit is { } own)
        {
            PersonId?[] people = [.. OfficerUnits.PeopleOf(map, own, day).Select(p => (PersonId?)p)];
            rows = rows.Where(c => people.Contains(c.Officer));
        }

        return rows;
    }

    private static DateTime? Start(DateOnly? day) => day is { } d ? OfficeClock.ToUtc(d.ToDateTime(TimeOnly.MinValue)) : null;

    private static DateTime? End(DateOnly? day) => day is { } d && d < DateOnly.MaxValue ? Start(d.AddDays(1)) : null;
}
