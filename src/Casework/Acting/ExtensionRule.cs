using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;

namespace NamRo.Casework.Acting;

/// <summary>
/// How early an extension should be asked for, and how many the issuing unit may grant; beyond, a leader of a unit above decides. Data, from
/// <c>extension-rule.csv</c>. Source: directive-and-assessment.md 5.4, a default.
/// </summary>
internal sealed class ExtensionRule
{
    public static ExtensionRule Current { get; } = ReferenceData.Csv<ExtensionRule>("extension-rule.csv")[0];

    /// <summary>Working days before the due day; later requests are taken, and whoever decides is told.</summary>
    public int WorkingDaysBefore { get; set; }

    /// <summary>How many extensions the issuing unit may grant.</summary>
    public int MostByIssuer { get; set; }

    public string LegalBasis { get; set; } = "";

    public bool IsDefault { get; set; }

    /// <summary>Whether a request leaves the issuer fewer working days than it should.</summary>
    /// <param name="askedAt">UTC.</param>
    /// <param name="dueAt">UTC.</param>
    public bool IsShortNotice(DateTime askedAt, DateTime dueAt, WorkCalendar calendar) =>
        OfficeClock.DayOf(askedAt) > calendar.AddWorkingDays(OfficeClock.DayOf(dueAt), -WorkingDaysBefore);

    /// <summary>Refuses a further extension by the unit that granted the last, when somebody leads a unit above it.</summary>
    /// <param name="granted">How many were granted before.</param>
    /// <exception cref="RuleException">Somebody above must decide; the sentence names the unit.</exception>
    public void RequireMayGrant(Actor actor, UnitId issuer, int granted, OrganisationMap map, DateOnly today)
    {
        var above = map.Ancestors(issuer, today).Where(u => map.HeadOf(u.Id, today) is not null).ToList();
        Rule.Require(
            granted < MostByIssuer || above.Count == 0 || actor.Grants.Any(g => g.Role == Role.Leader && above.Any(u => u.Id == g.Unit)), "case.extension.higher",
            $"Việc này đã được gia hạn {granted} lần. Lần này do lãnh đạo cấp trên quyết định: {(above.Count > 0 ? above[0].Name : "")}. Bạn vẫn có thể không chấp thuận.");
    }
}
