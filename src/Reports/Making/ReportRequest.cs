using NamRo.Casework;

namespace NamRo.Reports.Making;

/// <summary>Which report over what: the fields of <see cref="Dashboard.Scope"/> of a filter; the period is that in which work was given.</summary>
internal sealed record ReportRequest(string Name, CaseFilter Filter);

/// <summary>The reports there are, in the order of the menu.</summary>
internal static class ReportKinds
{
    public const string FollowUp = "follow-up";
    public const string Year = "year";
    public const string Gaming = "gaming";
    public const string Holders = "holders";

    public static IReadOnlyList<string> All { get; } = [FollowUp, Year, Gaming, Holders];
}
