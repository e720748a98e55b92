using System.Reflection;
using CsCheck;
using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Casework.Storage;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Rules;

namespace NamRo.App.Tests.Casework;

public sealed class CaseHistoryTests
{
    private static readonly EventCatalogue Events = new([typeof(CaseEvent).Assembly]);

    /// <summary>A life of random verbs with random waits, down to the second; what the state forbids is refused and leaves no trace.</summary>
    private static readonly Gen<(string Verb, int Seconds)[]> Lives =
        Gen.Select(Gen.Int[0, CaseVerbs.All.Count - 1].Select(i => CaseVerbs.All[i]), Gen.Int[0, 400_000]).Array[1, 40];

    [Fact]
    public void The_ledger_sums_to_the_whole_from_issue_to_now() => Lives.Sample(life =>
    {
        var bench = Live(life);
        var c = bench.Case;

        var lines = CaseLedger.LinesOf(c, bench.Now, CaseBench.Calendar);

        Assert.All(lines, l => Assert.True(l.Minutes >= 0 && l.From <= l.Until));
        foreach (var (before, after) in lines.Zip(lines.Skip(1)))
        {
            Assert.True(before.Until <= after.From, "Two holders at once.");
        }

        foreach (var run in Runs(lines))
        {
            Assert.Equal((int)CaseBench.Calendar.Between(run[0].From, run[^1].Until).Value, run.Sum(l => l.Minutes));
        }

        Assert.Equal(c.IsOpen, c.HolderKind != HolderKind.Nobody);
    });

    [Fact]
    public void A_case_rebuilt_from_its_events_equals_the_living_one() => Lives.Sample(life =>
    {
        var bench = Live(life);

        var rebuilt = CaseFile.Blank(bench.Case.Id);
        foreach (var (happened, act) in bench.Log)
        {
            rebuilt.Apply((CaseEvent)Events.Read(Events.NameOf(happened), Events.Write(happened)), act);
        }

        foreach (var column in typeof(CaseFile).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.Name != "Details"))
        {
            Assert.Equal(column.GetValue(bench.Case), column.GetValue(rebuilt));
        }

        Assert.Equal(CaseDetails.Write(bench.Case.Details), CaseDetails.Write(rebuilt.Details));
    });

    [Fact]
    public void What_is_stored_of_a_case_reads_back_the_same() => Lives.Sample(life =>
    {
        var details = Live(life).Case.Details;

        var read = CaseDetails.Read(CaseDetails.Write(details));

        Assert.Equal(CaseDetails.Write(details), CaseDetails.Write(read));
    });

    [Fact]
    public void Every_pending_item_belongs_to_something_open() => Lives.Sample(life =>
    {
        var c = Live(life).Case;

        var pending = CaseIndex.Pending(c).ToList();

        var open = c.IsOpen ? c.Details.Consultations.Count(x => x.IsOpen) + c.Details.Requests.Count(r => r.IsOpen) : 0;
        Assert.Equal(open, pending.Count);
    });

    private static CaseBench Live((string Verb, int Seconds)[] life)
    {
        var bench = new CaseBench();
        foreach (var (verb, seconds) in life.Prepend((CaseVerbs.Issue, 60)))
        {
            bench.Later(TimeSpan.FromSeconds(seconds));
            var version = bench.Case.Version;
            try
            {
                bench.Do(verb);
            }
            catch (RuleException)
            {
                Assert.Equal(version, bench.Case.Version);
            }
        }

        return bench;
    }

    /// <summary>Stretches without a gap: reopening begins a new one.</summary>
    private static List<List<LedgerLine>> Runs(IReadOnlyList<LedgerLine> lines)
    {
        var runs = new List<List<LedgerLine>>();
        foreach (var line in lines)
        {
            if (runs.Count == 0 || runs[^1][^1].Until != line.From)
            {
                runs.Add([]);
            }

            runs[^1].Add(line);
        }

        return runs;
    }
}
