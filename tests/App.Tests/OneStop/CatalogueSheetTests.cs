using MiniExcelLibs;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.Testing;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.OneStop;

/// <summary>The catalogue as a workbook: first a dry run that lists every error by row, then the import.</summary>
public sealed class CatalogueSheetTests(AppFixture fixture)
{
    [Theory, EachDatabase]
    public async Task A_dry_run_of_a_workbook_lists_every_error_by_its_row_and_changes_nothing(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var code = NewCode();
        byte[] bad =
        [
            .. Workbook(
                Row(code, "Thủ tục thử", "3", "working_day"), Row("x", "Sai mã", "3", "working_day"), Row(NewCode(), "", "ba", "day"), Row(code, "Lặp lại", "", ""),
                Row(NewCode(), "Sai cấp", "2", "week", level: "thôn", fee: "-5")),
        ];

        var dry = await ImportAsync(ward, bad, dryRun: true);
        var real = await ImportAsync(ward, bad, dryRun: false);

        Assert.Equal(
            [(3, "code"), (4, "name"), (4, "time_value"), (5, "code"), (6, "level"), (6, "time_unit"), (6, "fee_vnd")], dry.Errors.Select(e => (e.Row, e.Column)));
        Assert.Equal(dry.Errors.Count, real.Errors.Count);
        Assert.Empty(await ward.CatalogueAsync((c, _) => c.VersionsAsync(code)));
    }

    [Theory, EachDatabase]
    public async Task A_good_workbook_is_counted_in_the_dry_run_and_imported_as_counted(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));
        var (same, changed, fresh) = (NewCode(), NewCode(), NewCode());
        var before = ward.App.Time.Today().AddDays(-30);
        await ward.CatalogueAsync((c, actor) => c.ImportAsync(actor, Workbook(Row(same, "Giữ nguyên", "3", "working_day"), Row(changed, "Đổi hạn", "5", "working_day")), "a.xlsx", before, false));
        var next = Workbook(Row(same, "Giữ nguyên", "3", "working_day"), Row(changed, "Đổi hạn", "6", "working_day"), Row(fresh, "Thêm mới", "8", "hour"));

        var dry = await ImportAsync(ward, next, dryRun: true);
        var real = await ImportAsync(ward, next, dryRun: false);

        Assert.Equal((3, 1, 1, 1, 0), (dry.Read, dry.New, dry.Changed, dry.Same, dry.Errors.Count));
        Assert.Equal((dry.New, dry.Changed, dry.Same, false), (real.New, real.Changed, real.Same, real.IsDryRun));
        Assert.Equal("6wd", (await ward.CatalogueAsync((c, _) => c.VersionsAsync(changed)))[0].Content.Term);
        Assert.Single(await ward.CatalogueAsync((c, _) => c.VersionsAsync(same)));
    }

    [Theory, EachDatabase]
    public async Task What_is_no_workbook_is_refused_with_a_sentence(DatabaseProvider provider)
    {
        var ward = await Counter.OpenAsync(await fixture.OnAsync(provider));

        await Assert.ThrowsAnyAsync<RuleException>(() => ImportAsync(ward, [1, 2, 3, 4], dryRun: true));
    }

    private static byte[] Workbook(params Dictionary<string, object?>[] rows)
    {
        using var file = new MemoryStream();
        file.SaveAs(rows);
        return file.ToArray();
    }

    private static Dictionary<string, object?> Row(string code, string name, string value, string unit, string level = "xã", string fee = "0") => new()
    {
        ["code"] = code, ["name"] = name, ["field"] = "Thử", ["level"] = level, ["time_value"] = value, ["time_unit"] = unit, ["fee_vnd"] = fee,
        ["result"] = "Giấy", ["legal_basis"] = "Luật", ["source"] = "Nguồn",
    };

    private static string NewCode() => $"6.{Random.Shared.Next(100_000, 999_999)}";

    private static Task<CatalogueImport> ImportAsync(Counter ward, byte[] bytes, bool dryRun) => ward.CatalogueAsync(
        (catalogue, actor) => catalogue.ImportAsync(actor, bytes, "danh-muc.xlsx", ward.App.Time.Today(), dryRun));
}
