using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
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

        var exported = Read(CountingSheets.Rows(facts.Where(f => counted.Holds(f, Quarter)), Quarter, _ => "Phường Vân Trì"));

        var table = PeriodTable.Of(facts, Quarter, f => f.Field, k => k);
        foreach (var row in table.Rows)
        {
            var own = exported.Where(r => r["Lĩnh vực"] == row.Name).ToList();
            Assert.Equal(Placing.Columns.Select(c => own.Count(r => IsIn(r, c))), Placing.Columns.Select(c => row[c]));
        }

        Assert.Equal(exported.Count, table.Total[3]);
        Assert.Equal(new Ratio(exported.Count(IsInTime), exported.Count), IndexRatios.ProgressOf(facts, Quarter));
        var received = exported.Where(r => Day(r, "Ngày nhận") >= Quarter.From).ToList();
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

    private static bool IsIn(IReadOnlyDictionary<string, string> row, int column)
    {
        var isOld = Day(row, "Ngày nhận") < Quarter.From;
        var online = row["Hình thức nộp"] == "Online";
        var done = Day(row, "Ngày xong") is { } at && at <= Quarter.To ? Day(row, "Ngày xong") : null;
        var due = Day(row, "Ngày hẹn trả");
        var returned = row["Kết thúc"] is not ("Result" or "None");
        var waits = Day(row, "Chờ người nộp từ ngày") <= Quarter.To;
        var early = done < due && !returned;
        var late = done > due && !returned;
        var openLate = done is null && due < Quarter.To && !waits;
        return column switch
        {
            3 => true,
            4 => !isOld && online,
            5 => !isOld && !online,
            6 => isOld,
            7 => done is not null,
            8 => early,
            9 => done is not null && !early && !late,
            10 => late,
            11 => done is null,
            12 => done is null && !openLate,
            _ => openLate,
        };
    }

    private static bool IsInTime(IReadOnlyDictionary<string, string> row)
    {
        var done = Day(row, "Ngày xong");
        var asked = row["Chờ giấy tờ"] == "x" ? Day(row, "Chờ người nộp từ ngày") : null;
        var measured = done <= Quarter.To ? done : asked <= Quarter.To ? asked : Quarter.To;
        return int.Parse(row["Số lần yêu cầu bổ sung"], CultureInfo.InvariantCulture) < 2 && !(measured > Day(row, "Ngày hẹn trả"));
    }

    private static DateOnly? Day(IReadOnlyDictionary<string, string> row, string name) =>
        row[name].Length == 0 ? null : new DateOnly(1899, 12, 30).AddDays(int.Parse(row[name], CultureInfo.InvariantCulture));

    /// <summary>The exported sheet as a reader of spreadsheets sees it: heads and cells.</summary>
    private static List<Dictionary<string, string>> Read(byte[] file)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ToList();
        var head = rows.FindIndex(r => r.Elements<Cell>().FirstOrDefault()?.InnerText == "Mã hồ sơ");
        var names = rows[head].Elements<Cell>().ToDictionary(Column, c => c.InnerText);
        return [.. rows.Skip(head + 1).Select(r => r.Elements<Cell>().ToDictionary(Column, c => c.InnerText)).Select(cells => names.ToDictionary(n => n.Value, n => cells.GetValueOrDefault(n.Key, "")))];
    }

    private static string Column(Cell cell) => new([.. cell.CellReference!.Value!.TakeWhile(char.IsLetter)]);
}
