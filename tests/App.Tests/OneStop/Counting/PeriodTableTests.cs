using CsCheck;
using NamRo.Kernel.Rules;
using NamRo.OneStop;
using NamRo.OneStop.Counting;

namespace NamRo.App.Tests.OneStop.Counting;

/// <summary>Table II.06 (one-stop.md 11.1).</summary>
public sealed class PeriodTableTests
{
    [Theory]
    [InlineData("A", 6, 8)]
    [InlineData("B", 4, 9)]
    [InlineData("C", 5, 10)]
    [InlineData("D", 4, 12)]
    [InlineData("E", 5, 13)]
    [InlineData("F", 6, 9)]
    [InlineData("G", 5, 12)]
    public void Each_dossier_of_the_worked_example_falls_in_its_columns(string letter, int received, int outcome)
    {
        Assert.Equal(new Placing(received, outcome), Placing.Of(Facts.Example[letter], Facts.June));
    }

    [Fact]
    public void A_dossier_finished_before_the_period_is_not_in_the_table()
    {
        Assert.Null(Placing.Of(Facts.Example["H"], Facts.June));
    }

    [Fact]
    public void The_worked_example_gives_the_figures_of_the_notes()
    {
        var total = Table(Facts.Example.Values).Total;

        Assert.Equal([7, 2, 3, 2, 4, 1, 2, 1, 3, 2, 1], Placing.Columns.Select(c => total[c]));
    }

    [Fact]
    public void A_refusal_at_the_desk_is_no_received_dossier()
    {
        var refused = Facts.Example["B"] with { Ending = DossierEnding.NotReceived };

        Assert.Null(Placing.Of(refused, Facts.June));
    }

    [Fact]
    public void A_dossier_without_limit_is_never_late()
    {
        var open = Facts.Of("X", "02-06", DossierChannel.Desk, null, null);
        var done = Facts.Of("Y", "02-06", DossierChannel.Desk, null, "20-06");

        Assert.Equal(12, Placing.Of(open, Facts.June)!.Value.Outcome);
        Assert.Equal(9, Placing.Of(done, Facts.June)!.Value.Outcome);
    }

    [Fact]
    public void The_table_of_a_past_period_shows_as_open_what_was_finished_later()
    {
        var later = Facts.Of("X", "20-06", DossierChannel.Desk, "25-06", "02-07");

        Assert.Equal(13, Placing.Of(later, Facts.June)!.Value.Outcome);
        Assert.Equal(new Placing(6, 10), Placing.Of(later, new Period(new(2025, 7, 1), new(2025, 7, 31))));
    }

    [Fact]
    public void What_is_open_at_the_end_of_a_period_comes_over_into_the_next()
    {
        Gen.Int[0, 90].Select(Gen.Int[0, 40], Gen.Int[-1, 60], Gen.Enum<DossierChannel>()).List[0, 60].Sample(all =>
        {
            var facts = all.Select(d => Made(d.Item1, d.Item2, d.Item3, d.Item4)).ToList();
            var june = Table(facts);
            var july = PeriodTable.Of(facts, new Period(new(2025, 7, 1), new(2025, 7, 31)), f => f.Field, k => k);

            return june.Total.IsBalanced && july.Total.IsBalanced && june.Rows.All(r => r.IsBalanced) && july.Total[6] == june.Total[11];
        });
    }

    [Fact]
    public void A_cell_opens_exactly_its_rows()
    {
        var facts = Facts.Example.Values.ToList();
        var total = Table(facts).Total;

        var opened = Placing.Columns.Select(c => facts.Count(f => Placing.Of(f, Facts.June)?.IsIn(c) == true));

        Assert.Equal(Placing.Columns.Select(c => total[c]), opened);
    }

    [Fact]
    public void Rows_are_by_field_and_sum_to_the_total()
    {
        var facts = Facts.Example.Values.Select(f => f.Code is "A" or "B" ? f with { Field = "Đất đai" } : f);

        var table = Table(facts);

        Assert.Equal(["Hộ tịch", "Đất đai"], table.Rows.Select(r => r.Name));
        Assert.All(Placing.Columns, c => Assert.Equal(table.Total[c], table.Rows.Sum(r => r[c])));
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused()
    {
        Assert.Equal("onestop.period", Assert.Throws<RuleException>(() => new Period(new(2025, 7, 1), new(2025, 6, 30))).Code);
    }

    [Fact]
    public void Late_dossiers_are_counted_by_their_reason()
    {
        var rows = CompanionTables.Reasons(Facts.Example.Values, Facts.June, f => f.Code == "C" ? "Chờ xác minh" : null);

        Assert.Equal([("Hộ tịch", null, 1), ("Hộ tịch", "Chờ xác minh", 1)], rows.Select(r => (r.Field, r.Reason, r.Count)));
    }

    private static PeriodTable Table(IEnumerable<DossierFacts> facts) => PeriodTable.Of(facts, Facts.June, f => f.Field, k => k);

    private static DossierFacts Made(int received, int term, int used, DossierChannel channel)
    {
        var start = Facts.At("01-05").AddDays(received);
        return Facts.Of("R", "01-05", channel, null, null) with
        {
            ReceivedAt = start,
            DueAt = start.AddDays(term),
            FinishedAt = used < 0 ? null : start.AddDays(used),
            Ending = used < 0 ? DossierEnding.None : DossierEnding.Result,
        };
    }
}
