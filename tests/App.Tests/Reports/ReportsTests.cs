using System.IO.Compression;
using System.Text;
using System.Text.Json;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Files;
using NamRo.Kernel.Rules;
using NamRo.Reports.Commands;
using NamRo.Reports.Freezing;
using NamRo.Reports.Gaming;
using NamRo.Reports.Letters;
using NamRo.Reports.Making;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Reports;

public sealed class ReportsTests
{
    [Theory]
    [EachDatabase]
    public async Task Every_report_is_made_and_written_as_json_xlsx_and_docx(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);
        await using var work = town.App.Begin(chair);
        using var spoken = new Vietnamese();
        string[] ofTheDesk = ["desk-scoring", "dossier-index", "dossiers-by-field", "dossiers-by-unit", "dossiers-companion"];
        Assert.Equal([.. ReportKinds.All, .. ofTheDesk], work.Get<ReportCatalogue>().Names);
        foreach (var name in work.Get<ReportCatalogue>().Names)
        {
            var content = await work.Get<ReportCatalogue>().MakeAsync(
                chair, ReportQuestion.Request(name, town.Committee, "2025-01-01", "2025-12-31"), CancellationToken.None);

            var files = work.Get<ReportFiles>();
            var json = JsonDocument.Parse(ReportJson.Write(content)).RootElement;
            var xlsx = Parts(await files.WriteAsync(content, FileKind.Xlsx, town.Committee, CancellationToken.None));
            var docx = Parts(await files.WriteAsync(content, FileKind.Docx, town.Committee, CancellationToken.None));

            Assert.Equal(name, json.GetProperty("report").GetString());
            Assert.All(content.Indicators, i => Assert.Contains(i.Name, xlsx, StringComparison.Ordinal));
            Assert.Contains("QUẬN THANH KHUÊ", docx, StringComparison.Ordinal);
            Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", docx, StringComparison.Ordinal);
        }
    }

    [Theory]
    [EachDatabase]
    public async Task The_follow_up_report_prints_the_same_figures_everywhere(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);
        await using var work = town.App.Begin(chair);
        using var spoken = new Vietnamese();
        var overdue = (await work.Get<ReportCatalogue>().MakeAsync(
            chair, new ReportRequest(ReportKinds.FollowUp, new CaseFilter { Basis = town.Directive }), CancellationToken.None)).Lists[0].Cases;
        await town.ActAsync(town.Chair, CaseId.From(overdue[0].Id), new ConfirmCause(DelayCause.Objective, "Chờ hướng dẫn của cấp trên"));

        var content = await work.Get<ReportCatalogue>().MakeAsync(
            chair, new ReportRequest(ReportKinds.FollowUp, new CaseFilter { Basis = town.Directive }), CancellationToken.None);
        var docx = Parts(work.Get<ReportPapers>().Write(content, town.Committee));

        var json = JsonDocument.Parse(ReportJson.Write(content)).RootElement;
        var figures = json.GetProperty("indicators").EnumerateArray().ToDictionary(i => i.GetProperty("code").GetString()!);
        Assert.Equal(8, figures["total"].GetProperty("value").GetDecimal());
        Assert.Equal((3, 5), (figures["done-of-due"].GetProperty("numerator").GetInt32(), figures["done-of-due"].GetProperty("denominator").GetInt32()));
        Assert.Contains("3/5 (60,0%)", docx, StringComparison.Ordinal);
        Assert.Contains("Báo cáo công tác cải cách", docx, StringComparison.Ordinal);
        Assert.Contains("Chờ hướng dẫn của cấp trên", docx, StringComparison.Ordinal);
        Assert.Equal(2, content.Lists.Single(l => l.Code == "overdue").Total);
    }

    [Theory]
    [EachDatabase]
    public async Task A_frozen_report_keeps_its_figures_and_its_hash(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);
        var head = await town.ActorAsync(town.JusticeHead);
        var content = await town.UseAsync<ReportCatalogue, ReportContent>(r =>
            r.MakeAsync(chair, ReportQuestion.Request(ReportKinds.FollowUp, town.Committee, null, null), CancellationToken.None));

        var id = await town.UseAsync<FrozenReports, Guid>(f => f.FreezeAsync(chair, content, town.Committee, CancellationToken.None));

        var kept = await town.UseAsync<FrozenReports, FrozenReport>(f => f.GetAsync(chair, id, CancellationToken.None));
        Assert.True(kept.IsIntact);
        Assert.Equal(ReportJson.Write(content), ReportJson.Write(ReportJson.Read(kept.Figures)));
        Assert.Contains(await town.UseAsync<FrozenReports, IReadOnlyList<FrozenLine>>(f => f.ListAsync(chair, CancellationToken.None)), l => l.Id == id);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            town.UseAsync<FrozenReports, FrozenReport>(f => f.GetAsync(head, id, CancellationToken.None)));
    }

    [Theory]
    [EachDatabase]
    public async Task Reminding_a_unit_reminds_of_all_its_overdue_work_and_the_letter_names_it(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);
        await using var work = town.App.Begin(chair);
        var reminders = work.Get<Reminders>();
        var filter = new CaseFilter { Unit = town.Home };

        var sent = await reminders.SendAsync(chair, filter, reminders.Default(), CancellationToken.None);

        var overdue = await reminders.OverdueAsync(chair, filter, CancellationToken.None);
        var letter = Parts(work.Get<ReminderPapers>().Write(town.Committee, overdue, reminders.Default().ReplyBy));
        Assert.Equal(2, sent);
        Assert.All(overdue, c => Assert.Equal(1, c.ReminderCount));
        Assert.All(overdue, c => Assert.Contains(c.Title, letter, StringComparison.Ordinal));
        Assert.Contains("đôn đốc thực hiện nhiệm vụ quá hạn", letter, StringComparison.Ordinal);
    }

    [Theory]
    [EachDatabase]
    public async Task Signs_are_found_in_the_log_and_each_number_opens_its_cases(DatabaseProvider provider)
    {
        await using var town = await ReportTown.OpenAsync(provider);
        var chair = await town.ActorAsync(town.Chair);
        var reopened = await town.GiveAsync(town.Home, town.HomeOfficer, "Rà soát thủ tục hành chính", new DateOnly(2025, 6, 13));
        await town.ActAsync(town.HomeOfficer, reopened, new RequestExtension(new DateOnly(2025, 6, 20), "Cần thêm thời gian", "Đã làm một nửa"));

        var asked = await town.UseAsync<GamingReader, IReadOnlyList<CaseRow>>(g =>
            g.CasesAsync(chair, new CaseFilter { Scope = town.Committee }, GamingSign.LateExtension, CancellationToken.None));

        Assert.Equal([reopened], asked.Select(c => c.Id));
    }

    [Fact]
    public void Ten_closes_within_an_hour_are_a_bulk_and_nine_are_not()
    {
        const long minute = 60_000_000;
        var ten = Enumerable.Range(0, 10).Select(i => i * 6 * minute).ToList();

        Assert.Equal([(0, 10)], GamingEvents.Runs(ten));
        Assert.Empty(GamingEvents.Runs(ten.Take(9).ToList()));
        Assert.Empty(GamingEvents.Runs(ten.Select(t => t * 2).ToList()));
    }

    [Fact]
    public async Task Wrong_questions_are_answered_with_what_would_be_right()
    {
        await using var town = await ReportTown.OpenAsync(DatabaseProvider.Sqlite);
        await using var work = town.App.Begin();

        var name = Assert.Throws<RuleException>(() => work.Get<ReportCatalogue>().Known("thang"));
        var day = Assert.Throws<RuleException>(() => ReportQuestion.Day("31/12/2024", "to"));

        Assert.Contains("follow-up, year, gaming, holders, desk-scoring, dossier-index", name.Message, StringComparison.Ordinal);
        Assert.Contains("2024-08-31", day.Message, StringComparison.Ordinal);
    }

    /// <summary>All XML of a package as one text.</summary>
    private static string Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var all = new StringBuilder();
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            all.Append(reader.ReadToEnd());
        }

        return System.Net.WebUtility.HtmlDecode(all.ToString());
    }
}
