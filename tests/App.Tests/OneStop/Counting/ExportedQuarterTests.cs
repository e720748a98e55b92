using System.Globalization;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.OneStop;
using NamRo.OneStop.Counting;
using NamRo.Testing;
using NamRo.Testing.Databases;
using NamRo.Testing.Web;

namespace NamRo.App.Tests.OneStop.Counting;

/// <summary>A quarter lived through by the desk's own verbs; what the pages say of it is counted again from the file they export.</summary>
public sealed class ExportedQuarterTests
{
    private const string Days = "?from=2025-06-10&to=2025-08-31";

    private static readonly Period Quarter = new(new DateOnly(2025, 6, 10), new DateOnly(2025, 8, 31));

    /// <summary>Items of the index with the column of the export that says whether a row counts, and which rows are asked.</summary>
    private static readonly (string Item, Func<IReadOnlyDictionary<string, string>, bool> Whole, Func<IReadOnlyDictionary<string, string>, bool> Part)[] Items =
    [
        ("Hồ sơ giải quyết và đang giải quyết đúng hạn", _ => true, r => ExportedRows.IsInTime(r, Quarter)),
        ("Hồ sơ nộp trực tuyến", IsReceived, r => r["Hình thức nộp"] == "Online"),
        ("Kết quả điện tử", IsResult, r => r["Kết quả điện tử"] == "x"),
        ("Hồ sơ được số hóa", IsReceived, r => r["Giấy tờ đã số hóa"] == "x"),
        ("Tái sử dụng dữ liệu số hóa", IsReceived, r => r["Dùng lại dữ liệu"] == "x"),
        ("Kết quả lưu Kho dữ liệu của tổ chức, cá nhân", IsResult, r => r["Lưu kho cá nhân"] == "x"),
        ("Hồ sơ thanh toán trực tuyến", r => r["Có yêu cầu nộp tiền"] == "x", r => r["Nộp tiền qua Cổng"] == "x"),
    ];

    [Theory, EachDatabase]
    public async Task Table_and_index_agree_with_a_recount_of_the_exported_rows(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        await LiveAsync(ward);
        using var leader = app.CreateClient();
        await leader.SignInAsAsync(ward.Leader);

        var report = await leader.OpenAsync("/one-stop/report" + Days);
        var index = await leader.OpenAsync("/one-stop/index" + Days);
        var rows = ExportedRows.Read(await leader.Http.GetByteArrayAsync(new Uri($"/one-stop/report/dossiers{Days}&handler=Xlsx", UriKind.Relative)));

        Assert.Equal(8, rows.Count);
        Assert.Equal(Placing.Columns.Select(c => rows.Count(r => ExportedRows.IsIn(r, c, Quarter))), Numbers(report, "Tổng cộng"));
        foreach (var (item, whole, part) in Items)
        {
            var asked = rows.Where(whole).ToList();
            Assert.True(Numbers(index, item) is [var p, var w] && (p, w) == (asked.Count(part), asked.Count), $"{item}: {index.Text}");
        }
    }

    [Theory, EachDatabase]
    public async Task Every_figure_of_the_counting_pages_opens_as_many_rows(DatabaseProvider provider)
    {
        await using var app = await TestApp.StartAsync(provider);
        var ward = await Counter.OpenAsync(app);
        await LiveAsync(ward);
        using var leader = app.CreateClient();
        await leader.SignInAsAsync(ward.Leader);
        string[] pages = ["report", "index", "companion", "scoring"];

        foreach (var page in pages)
        {
            var shown = await leader.OpenAsync($"/one-stop/{page}{Days}");
            var figures = shown.Document.QuerySelectorAll("main td.num a").Select(a => (a.ChildNodes[0].TextContent.Trim(), a.GetAttribute("href")!))
                .Where(f => f.Item1.All(char.IsAsciiDigit)).ToList();

            Assert.NotEmpty(figures);
            foreach (var (text, href) in figures)
            {
                var list = await leader.OpenAsync(href);
                Assert.True(text == list.Document.QuerySelectorAll("main table.table tbody tr").Length.ToString(CultureInfo.InvariantCulture), $"{href} should open {text}");
            }
        }
    }

    /// <summary>One early with an electronic result, one late, one withdrawn, one waiting for papers, one paid online, one late and open, one open, one scanned.</summary>
    private static async Task LiveAsync(Counter ward)
    {
        var procedure = await ward.ProcedureAsync(p => p with { Term = "5wd", Fee = 10_000 });
        var early = await StartAsync(ward, procedure, d => d);
        var late = await StartAsync(ward, procedure, d => d with { Channel = DossierChannel.Online });
        ward.App.Time.Advance(TimeSpan.FromDays(1));
        await FinishAsync(ward, early, isElectronic: true);
        ward.App.Time.Advance(TimeSpan.FromDays(9));
        var withdrawn = await StartAsync(ward, procedure, d => d);
        await StartAsync(ward, procedure, d => d with { Channel = DossierChannel.Post });
        var paid = await StartAsync(ward, procedure, d => d with { Parts = [new PartHandedIn(null, "Dữ liệu đất đai", FromDatabase: true)] });
        await ward.ActAsync(ward.Specialist, paid, new ClaimPayment(10_000, "TB-1", "Lệ phí"));
        await ward.ActAsync(ward.Clerk, withdrawn, new Withdraw("Người nộp đổi ý"));
        await FinishAsync(ward, late, isElectronic: false);
        ward.App.Time.Advance(TimeSpan.FromDays(1));
        await ward.ActAsync(ward.Clerk, paid, new PaymentArrived(10_000, "BL-1", PaymentMethod.Portal));
        await FinishAsync(ward, paid, isElectronic: true);
        ward.App.Time.Advance(TimeSpan.FromDays(75));
        var waiting = await StartAsync(ward, procedure, d => d);
        await ward.ActAsync(ward.Specialist, waiting, new AskSupplement(["Bản vẽ"], "Thiếu"));
        await StartAsync(ward, procedure, d => d);
        var scanned = await StartAsync(ward, procedure, d => d with { Parts = [new PartHandedIn(null, "Đơn", FromDatabase: true), new PartHandedIn(null, "Thẻ", IsPresentedOnly: true)] });
        await FinishAsync(ward, scanned, isElectronic: false, inVault: true);
        await StartAsync(ward, procedure, d => d);
    }

    private static async Task<CaseId> StartAsync(Counter ward, string procedure, Func<NewDossier, NewDossier> change)
    {
        var receipt = await ward.ReceiveAsync(procedure, change);
        await ward.ActAsync(ward.Clerk, receipt.Id, new Forward(2, ward.Specialist));
        return receipt.Id;
    }

    private static async Task FinishAsync(Counter ward, CaseId id, bool isElectronic, bool inVault = false)
    {
        await ward.ActAsync(ward.Specialist, id, new Forward(3, ward.Specialist));
        await ward.ActAsync(ward.Specialist, id, new FinishDossier("Cấp phép", "12/GP-UBND", isElectronic, inVault));
    }

    private static bool IsReceived(IReadOnlyDictionary<string, string> row) => ExportedRows.Day(row, "Ngày nhận") >= Quarter.From;

    private static bool IsResult(IReadOnlyDictionary<string, string> row) =>
        row["Kết thúc"] == "Result" && ExportedRows.Day(row, "Ngày xong") >= Quarter.From && ExportedRows.Day(row, "Ngày xong") <= Quarter.To;

    /// <summary>The whole numbers of the row whose heading begins with a text.</summary>
    private static List<int> Numbers(TestPage page, string heading)
    {
        var row = page.Document.QuerySelectorAll("main tbody tr").Last(r => r.QuerySelector("th")?.TextContent.Trim().StartsWith(heading, StringComparison.Ordinal) == true);
        return [.. row.QuerySelectorAll("td.num").Select(c => c.TextContent.Trim()).Where(t => t.All(char.IsAsciiDigit)).Select(t => int.Parse(t, CultureInfo.InvariantCulture))];
    }
}
