using NamRo.Casework;
using NamRo.Directives;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Host.Demo.Town;

/// <summary>
/// The dated records behind the figures of the article: inspections, supervision, letters, moves. Each is given as a case of its task group
/// and done within its period.
/// </summary>
internal sealed class DemoRecords(ICasework casework, DemoPeople people, DemoYear year, Random random)
{
    private const int PerAct = 12;

    /// <summary>Plans the giving of every record over its period; what happens to each afterwards is drawn when it is given.</summary>
    public async Task PlanAsync(DocumentId plan, IReadOnlyDictionary<int, CaseGroupId> groups, CancellationToken cancellation)
    {
        var processes = (await casework.ProcessesAsync(cancellation)).ToDictionary(p => p.Code, p => p.Id);
        var leader = people.Leader(people.Unit("QU"));
        foreach (var row in DemoData.Csv<RecordRow>("records.csv"))
        {
            var contents = Enumerable.Range(0, row.Count).Select(i => Content(row, i, plan, groups[row.Group], processes["QT-NV"], leader)).ToList();
            for (var start = 0; start < contents.Count; start += PerAct)
            {
                Give([.. contents.Skip(start).Take(PerAct)], GivenOn(row, start), row.Until);
            }
        }
    }

    private void Give(List<CaseContent> contents, DateTime at, DateOnly until) => year.Plan(new DemoAct(
        at,
        _ => Task.FromResult(people.Clerk("VPQU")),
        async (actor, cancellation) =>
        {
            var opened = await casework.OpenManyAsync(actor, contents, cancellation);
            var issued = await casework.ActOnManyAsync(actor, [.. opened.Select(o => (o.Id, (CaseVerb)new Issue()))], cancellation);
            for (var i = 0; i < issued.Count; i++)
            {
                year.Follow(issued[i], contents[i], new DemoFate(until));
            }
        }));

    private CaseContent Content(RecordRow row, int index, DocumentId plan, CaseGroupId group, ProcessId process, PersonId leader)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var leads = row.Leads.Split(' ');
        var lead = people.Unit(leads[index % leads.Length]);
        return new CaseContent
        {
            Title = string.Format(culture, row.Title, string.Format(culture, row.Body, (index % row.Bodies) + 1)),
            Label = Enum.Parse<SecurityLabel>(row.Label), Issuer = people.Unit("QU"), Lead = lead, Officer = people.Head(lead),
            AccountableLeader = leader, Basis = plan.Basis, Clause = $"{row.Group}.a", Citation = $"Khoản {row.Group}.a, Kế hoạch 128-KH/QU",
            Group = group, Process = process, Product = row.Product, JudgedBy = $"{row.Product} đã được ban hành", Due = DueSpec.On(LastWorkingDay(row.Until)),
        };
    }

    private DateTime GivenOn(RecordRow row, int start)
    {
        var days = row.Until.DayNumber - row.From.DayNumber;
        var share = row.Count <= PerAct ? 0 : start * 0.7 / row.Count;
        var day = CalendarCatalogue.Embedded.Default.AddWorkingDays(row.From.AddDays((int)(days * share)), 0);
        return OfficeClock.ToUtc(day, new TimeOnly(8, 30 + random.Next(30)));
    }

    private static DateOnly LastWorkingDay(DateOnly day) => OfficeClock.DayOf(CalendarCatalogue.Embedded.Default.CloseOnOrBefore(day));
}
