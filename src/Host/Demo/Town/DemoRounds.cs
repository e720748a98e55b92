using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.Demo.Town;

/// <summary>The monthly rounds: at the start of each month the clerk gives the dated work of the plan's recurring clauses.</summary>
internal sealed class DemoRounds(IDirectives directives, ICasework casework, DemoPeople people, DemoYear year)
{
    private static readonly HashSet<string> AlwaysInTime = ["1", "2", "14"];

    /// <summary>Work that the article says was finished on time.</summary>
    public static DemoFate FateOf(string? clause) => new(NeverLate: clause is not null && AlwaysInTime.Contains(clause.Split('.')[0]));

    public void Plan(DocumentId plan, DateTime until)
    {
        for (var month = new DateOnly(2023, 9, 1); OfficeClock.ToUtc(month, TimeOnly.MinValue) < until; month = month.AddMonths(1))
        {
            var day = CalendarCatalogue.Embedded.Default.AddWorkingDays(month, 0);
            Give(plan, day, month, OfficeClock.ToUtc(month.AddMonths(1), TimeOnly.MinValue) >= until);
        }
    }

    private int LeaveOpen(List<(CaseReceipt Receipt, CaseContent Content)> issued, DateOnly day)
    {
        var ends = new DemoOpenEnds(casework, people, year);
        return ends.Leave([.. issued.Select(i => (i.Receipt.Id, i.Content))], OfficeClock.ToUtc(day, new TimeOnly(8, 20)), new Random(day.DayNumber));
    }

    private void Give(DocumentId plan, DateOnly day, DateOnly month, bool isLast) => year.Plan(new DemoAct(
        OfficeClock.ToUtc(day, new TimeOnly(8, 15)),
        _ => Task.FromResult(people.Clerk("VPQU")),
        async (actor, cancellation) =>
        {
            var outcome = await directives.IssuePeriodAsync(actor, plan, month, cancellation);
            var issued = new List<(CaseReceipt Receipt, CaseContent Content)>();
            foreach (var receipt in outcome.Issued)
            {
                issued.Add((receipt, (await casework.GetAsync(actor, receipt.Id, cancellation)).Content));
            }

            foreach (var (receipt, content) in issued.Skip(isLast ? LeaveOpen(issued, day) : 0))
            {
                year.Follow(receipt, content, FateOf(content.Clause));
            }
        }));
}
