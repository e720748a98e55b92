using NamRo.Casework;

namespace NamRo.Reports.Dashboard;

/// <summary>
/// The fields of a filter that a report is asked for; the rest of an address is ignored, so that what the form shows is what is counted. These
/// reports are about tasks; work that a module owns, such as dossiers, has counts of its own.
/// </summary>
internal static class Scope
{
    public static CaseFilter Of(CaseFilter asked) => new()
    {
        Kind = CaseKinds.Task, Scope = asked.Scope, Unit = asked.Unit, Below = asked.Below, Basis = asked.Basis, Group = asked.Group, IssuedFrom = asked.IssuedFrom,
        IssuedTo = asked.IssuedTo,
    };

    /// <summary>The query part of an address that carries the filter to another page of reports.</summary>
    public static string Query(CaseFilter filter) => filter.Href()[CaseFilter.Page.Length..];
}
