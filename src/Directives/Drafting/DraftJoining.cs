using NamRo.Casework;

namespace NamRo.Directives.Drafting;

/// <summary>Several drafts said as one: the first decides where they differ, units are put together.</summary>
internal static class DraftJoining
{
    public static DraftContent Join(IReadOnlyList<DraftContent> drafts)
    {
        var first = drafts[0];
        var timed = drafts.FirstOrDefault(d => d.Due.Kind != DueKind.None) ?? first;
        List<Kernel.Identity.UnitId> leads = [.. drafts.SelectMany(d => d.Leads).Distinct()];
        return first with
        {
            Title = string.Join("; ", drafts.Select(d => d.Title.Trim().TrimEnd('.', ';')).Distinct()),
            LeadText = [.. drafts.SelectMany(d => d.LeadText).Distinct()], Leads = leads,
            CoordinatorText = [.. drafts.SelectMany(d => d.CoordinatorText).Distinct()],
            Coordinators = [.. drafts.SelectMany(d => d.Coordinators).Distinct().Except(leads.Count == 1 ? leads : [])],
            MonitorText = [.. drafts.SelectMany(d => d.MonitorText).Distinct()],
            Monitors = [.. drafts.SelectMany(d => d.Monitors).Distinct()],
            DeadlineKind = timed.DeadlineKind, DeadlineValue = timed.DeadlineValue, DeadlineText = timed.DeadlineText, Due = timed.Due,
            Product = First(drafts, d => d.Product), JudgedBy = First(drafts, d => d.JudgedBy),
            Officer = drafts.Select(d => d.Officer).FirstOrDefault(o => o is not null),
            AccountableLeader = drafts.Select(d => d.AccountableLeader).FirstOrDefault(o => o is not null),
            Process = drafts.Select(d => d.Process).FirstOrDefault(o => o is not null),
            Group = drafts.Select(d => d.Group).FirstOrDefault(o => o is not null),
        };
    }

    private static string? First(IEnumerable<DraftContent> drafts, Func<DraftContent, string?> field) =>
        drafts.Select(field).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
}
