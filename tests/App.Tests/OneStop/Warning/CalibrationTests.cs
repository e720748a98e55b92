using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Simulation;
using NamRo.OneStop.Warning;

namespace NamRo.App.Tests.OneStop.Warning;

/// <summary>The early warning held to the past by a split in time.</summary>
public sealed class CalibrationTests
{
    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;
    private static readonly DateOnly Split = new(2025, 1, 1);

    /// <summary>
    /// A year whose steps take times that do not depend on each other: here forecasts must come true. Of those given 20 to 30 per cent, 15 to 35
    /// per cent must be late, and so on by bands, wherever a band holds enough to judge.
    /// </summary>
    [Fact]
    public void Forecasts_of_a_steady_office_come_true_by_bands()
    {
        var table = Calibration.Of(SteadyOffice(4000), Split, WarningSettings.Default, Calendar);

        Assert.True(table.Forecasts > 1000, $"{table.Forecasts} forecasts");
        Assert.All(table.Bands.Where(b => b.Forecasts >= 100), b => Assert.InRange(b.Share!.Value, b.Band.From - 0.05, b.Band.Until + 0.05));
        Assert.True(table.Brier < table.BrierOfRate * 0.9, $"{table.Brier} against {table.BrierOfRate}");
    }

    [Fact]
    public void The_same_past_gives_the_same_table()
    {
        var dossiers = SteadyOffice(1500);

        var once = Calibration.Of(dossiers, Split, WarningSettings.Default, Calendar);
        var again = Calibration.Of([.. dossiers.Reverse()], Split, WarningSettings.Default, Calendar);

        Assert.Equal(once.Bands, again.Bands);
    }

    [Fact]
    public void Without_dossiers_before_the_split_nothing_is_forecast_at_first()
    {
        var table = Calibration.Of([.. SteadyOffice(300).Where(d => d.ReceivedAt >= OfficeClock.ToUtc(Split, TimeOnly.MinValue)).Take(20)], Split, WarningSettings.Default, Calendar);

        Assert.Equal((0, 0), (table.Known, table.Forecasts));
        Assert.True(table.Unknown > 0);
    }

    /// <summary>
    /// Received Monday 2 June 2025 at 8:00 with 960 minutes; two hours of work, four hours of waiting for papers, six hours of work. At 9:00 it
    /// had spent 60 and, as nobody knew of the pause, had 900 left.
    /// </summary>
    [Fact]
    public void A_snapshot_knows_nothing_of_what_came_later()
    {
        var past = Paused();

        var position = Snapshot.At(past, Office(2, 9, 0), Calendar, LoadBook.Of([past]));

        Assert.Equal((1, 60, 900L, 1), (position!.Step, position.Spent, position.Left, position.Load));
    }

    [Fact]
    public void A_dossier_that_waits_for_the_citizen_is_not_in_work()
    {
        Assert.Null(Snapshot.At(Paused(), Office(2, 11, 0), Calendar, LoadBook.Of([Paused()])));
    }

    [Theory]
    [InlineData(5, 100, 0.0215, 0.1118)]
    [InlineData(0, 50, 0, 0.0714)]
    public void Intervals_are_those_of_Wilson(int part, int whole, double low, double high)
    {
        var interval = CalibrationPlot.Wilson(part, whole);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void The_plot_shows_every_band_that_has_forecasts()
    {
        var table = Calibration.Of(SteadyOffice(2000), Split, WarningSettings.Default, Calendar);

        var svg = System.Xml.Linq.XDocument.Parse(CalibrationPlot.Draw(table, "Thử <&>"));

        Assert.Equal(table.Bands.Count(b => b.Forecasts > 0), svg.Descendants().Count(e => e.Name.LocalName == "circle"));
    }

    private static PastDossier Paused()
    {
        var (asked, came, done) = (Office(2, 10, 0), Office(2, 15, 30), Office(3, 14, 0));
        return new PastDossier(
            Guid.NewGuid(), "P", UnitId.New(), Office(2, 8, 0), Calendar.AddMinutes(Office(2, 8, 0), new WorkingMinutes(1200)), done,
            [new Stretch(1, Office(2, 8, 0), asked, 120), new Stretch(1, came, done, (int)Calendar.Between(came, done).Value)]);
    }

    /// <summary>Two years of one unit: three steps, each of a log-normal time, against a term of two days.</summary>
    private static PastDossier[] SteadyOffice(int count)
    {
        var unit = UnitId.New();
        var start = Office(new DateOnly(2024, 1, 2), 8, 0);
        var minutes = (int)(Calendar.Between(start, Office(new DateOnly(2025, 12, 20), 8, 0)).Value / count);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var chance = new Chance(7, i);
            var received = Calendar.AddMinutes(start, new WorkingMinutes((long)i * minutes));
            var (work, at) = (new List<Stretch>(), received);
            foreach (var step in new[] { 1, 2, 3 })
            {
                var took = 1 + (int)chance.LogNormal(240, 180);
                var until = Calendar.AddMinutes(at, new WorkingMinutes(took));
                work.Add(new Stretch(step, at, until, took));
                at = until;
            }

            return new PastDossier(new Guid(i, 0, 0, new byte[8]), "P", unit, received, Calendar.AddMinutes(received, new WorkingMinutes(960)), at, work);
        })];
    }

    private static DateTime Office(int day, int hour, int minute) => Office(new DateOnly(2025, 6, day), hour, minute);

    private static DateTime Office(DateOnly day, int hour, int minute) => OfficeClock.ToUtc(day, new TimeOnly(hour, minute));
}
