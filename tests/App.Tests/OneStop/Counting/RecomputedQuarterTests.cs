using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Counting;

namespace NamRo.App.Tests.OneStop.Counting;

/// <summary>The table and index of a quarter, counted again from nothing but the exported rows by rules written out a second time.</summary>
public sealed class RecomputedQuarterTests
{
    private static readonly Period Quarter = new(new DateOnly(2025, 7, 1), new DateOnly(2025, 9, 30));

    [Theory]
    [InlineData(1)]
    [InlineData(766)]
    public void Table_and_index_agree_with_a_count_of_the_exported_rows(int seed)
    {
        var facts = Dossiers(new Random(seed), 3000).ToList();
        var counted = new CountingQuestion();

        var exported = ExportedRows.Read(CountingSheets.Rows(facts.Where(f => counted.Holds(f, Quarter)), Quarter, _ => "Phường Vân Trì"));

        var table = PeriodTable.Of(facts, Quarter, f => f.Field, k => k);
        foreach (var row in table.Rows)
        {
            var own = exported.Where(r => r["Lĩnh vực"] == row.Name).ToList();
            Assert.Equal(Placing.Columns.Select(c => own.Count(r => ExportedRows.IsIn(r, c, Quarter))), Placing.Columns.Select(c => row[c]));
        }

        Assert.Equal(exported.Count, table.Total[3]);
        Assert.Equal(new Ratio(exported.Count(r => ExportedRows.IsInTime(r, Quarter)), exported.Count), IndexRatios.ProgressOf(facts, Quarter));
        var received = exported.Where(r => ExportedRows.Day(r, "Ngày nhận") >= Quarter.From).ToList();
        Assert.Equal(new Ratio(received.Count(r => r["Hình thức nộp"] == "Online"), received.Count), IndexRatios.OnlineOf(facts, Quarter));
        Assert.All(table.Rows.Append(table.Total), r => Assert.True(r.IsBalanced));
    }

    private static IEnumerable<DossierFacts> Dossiers(Random random, int count)
    {
        string[] fields = ["Hộ tịch", "Đất đai", "Chứng thực", "Bảo trợ xã hội"];
        DossierEnding[] endings = [DossierEnding.Result, DossierEnding.Result, DossierEnding.Result, DossierEnding.Withdrawn, DossierEnding.SubstanceRefused, DossierEnding.NotSupplemented];
        for (var i = 0; i < count; i++)
        {
            var received = OfficeClock.ToUtc(Quarter.From, new TimeOnly(8, 0)).AddDays(random.Next(-60, 100)).AddMinutes(random.Next(0, 540));
            var finished = random.Next(5) == 0 ? (DateTime?)null : received.AddMinutes(random.Next(0, 40 * 24 * 60));
            var supplements = random.Next(12) switch { 0 => 2, 1 or 2 => 1, _ => 0 };
            yield return Facts.Of($"D-{i:0000}", "01-07", (DossierChannel)random.Next(3), null, null) with
            {
                Field = fields[random.Next(fields.Length)],
                ReceivedAt = received,
                DueAt = random.Next(15) == 0 ? null : received.AddMinutes(random.Next(0, 30 * 24 * 60)),
                FinishedAt = finished,
                Ending = finished is null ? DossierEnding.None : endings[random.Next(endings.Length)],
                Supplements = supplements,
                WaitsSince = finished is null && supplements > 0 ? received.AddDays(random.Next(1, 20)) : null,
                WaitsForPapers = finished is null && supplements > 0,
            };
        }
    }
}
