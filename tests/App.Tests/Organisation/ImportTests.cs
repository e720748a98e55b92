using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml;
using NamRo.Kernel.Data;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Organisation.Imports;
using NamRo.Organisation;
using NamRo.Testing.Databases;

namespace NamRo.App.Tests.Organisation;

public sealed class ImportTests
{
    private const string UnitTitles = "Mã đơn vị;Tên đơn vị;Khối;Loại đơn vị;Mã đơn vị cấp trên;Từ ngày\n";

    [Theory]
    [EachDatabase]
    public async Task Units_are_opened_whatever_the_order_of_rows(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);

        var report = await ImportAsync(office, ImportKind.Units, UnitTitles + """
            T1;Tổ dân phố 1;Chính quyền;tổ;P1;1/7/2024
            P1;UBND phường Đông;Nhà nước;phường;UBND;2024-07-01
            """);

        Assert.Empty(report.Errors);
        Assert.Equal(2, report.Added);
        Assert.Equal("P1", office.Map.Unit(office.Map.UnitByCode("T1")!.Parent!.Value)!.Code);
        Assert.Equal(new DateOnly(2024, 7, 1), office.Map.UnitByCode("P1")!.From);
    }

    [Theory]
    [EachDatabase]
    public async Task Every_error_is_listed_by_row_and_column_and_nothing_is_stored(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        var before = office.Map.Revision;

        var report = await ImportAsync(office, ImportKind.Units, UnitTitles + """
            A1;Đơn vị tốt;Chính quyền;phòng;UBND;1/7/2024
            A2;Đơn vị;Khối lạ;phòng;UBND;1/7/2024
            A3;Đơn vị;Chính quyền;phòng;KHONGCO;1/7/2024
            A4;Đơn vị;Chính quyền;phòng;UBND;30/2/2024
            A1;Lặp;Chính quyền;phòng;UBND;1/7/2024
            ;Không mã;Chính quyền;phòng;UBND;1/7/2024
            TNMT;Tên khác;Chính quyền;phòng;UBND;1/7/2024
            """);

        Assert.Equal(
            [(3, "Khối"), (4, "Mã đơn vị cấp trên"), (5, "Từ ngày"), (6, "Mã đơn vị"), (7, "Mã đơn vị"), (8, "Tên đơn vị")],
            report.Errors.Select(e => (e.Row, e.Column!)));
        Assert.Equal(before, office.Map.Revision);
        Assert.Null(office.Map.UnitByCode("A1"));
    }

    [Theory]
    [EachDatabase]
    public async Task What_hangs_below_a_row_in_error_adds_no_error_of_its_own(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);

        var report = await ImportAsync(office, ImportKind.Units, UnitTitles + """
            B1;Cấp trên;Khối lạ;phòng;UBND;1/7/2024
            B2;Cấp dưới;Chính quyền;tổ;B1;1/7/2024
            """);

        Assert.Equal(2, Assert.Single(report.Errors).Row);
    }

    [Theory]
    [EachDatabase]
    public async Task A_dry_run_finds_the_same_and_stores_nothing(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        var before = office.Map.Revision;

        var report = await ImportAsync(office, ImportKind.Units, UnitTitles + "C1;Đơn vị;Chính quyền;phòng;UBND;1/7/2024", dryRun: true);

        Assert.True(report.IsClean);
        Assert.Equal(1, report.Added);
        Assert.Equal(before, office.Map.Revision);
    }

    [Theory]
    [EachDatabase]
    public async Task Seats_may_report_to_seats_further_down_and_take_their_holders_along(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);

        var report = await ImportAsync(office, ImportKind.Posts, """
            Mã vị trí,Mã đơn vị,Chức danh,Vai trò,Từ ngày,Báo cáo cho vị trí,Mã cán bộ
            CV1,TNMT,Chuyên viên,Công chức,1/1/2024,PTP,CB02
            PTP,TNMT,Phó trưởng phòng,Chuyên viên; Thủ trưởng đơn vị,1/1/2024,TNMT-TP,
            """);

        Assert.Empty(report.Errors);
        var held = Assert.Single(office.Map.PostsOf(office.Other, Office.Today));
        Assert.Equal("PTP", office.Map.Post(held.Post.ReportsTo!.Value)!.Code);
        Assert.Equal([Role.Officer, Role.UnitHead], office.Map.Posts.Single(p => p.Code == "PTP").Roles);
    }

    [Theory]
    [EachDatabase]
    public async Task What_was_exported_is_taken_in_again_without_a_change(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        await office.EditAsync(edit => edit.CorrectPerson(office.Other, "Vũ Văn Em", "em@coquan.gov.vn", "0243 333 4444"));
        var before = office.Map.Revision;
        foreach (var name in new[] { "list.xlsx", "list.csv" })
        {
            foreach (var kind in Enum.GetValues<ImportKind>())
            {
                var written = await office.UseAsync<OrganisationExport, byte[]>(export => export.WriteAsync(kind, name));

                var report = await office.UseAsync<OrganisationImport, ImportReport>(import => import.RunAsync(kind, written, name, false, Actor.System));

                Assert.Empty(report.Errors);
                Assert.Equal(report.Rows, report.Unchanged);
                Assert.True(report.Rows >= 2);
            }
        }

        Assert.Equal(before, office.Map.Revision);
    }

    [Theory]
    [EachDatabase]
    public async Task A_cell_with_a_formula_is_refused(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        var bytes = Workbook(("Mã cán bộ", null), ("Họ và tên", null), ("CB90", null), ("Lý Văn Giang", "CONCATENATE(\"Lý\",\" Văn Giang\")"));

        var report = await office.UseAsync<OrganisationImport, ImportReport>(import =>
            import.RunAsync(ImportKind.People, bytes, "people.xlsx", false, Actor.System));

        var error = Assert.Single(report.Errors);
        Assert.Equal((2, "Họ và tên"), (error.Row, error.Column));
        Assert.Null(office.Map.PersonByCode("CB90"));
    }

    [Theory]
    [EachDatabase]
    public async Task Text_that_a_spreadsheet_would_run_is_written_as_text(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);
        await office.EditAsync(edit => edit.OpenUnit(new NewUnit("CT", "=1+1", UnitSystem.State, "phòng", null, Office.Today)));

        var xlsx = await office.UseAsync<OrganisationExport, byte[]>(export => export.WriteAsync(ImportKind.Units, "u.xlsx"));
        var csv = await office.UseAsync<OrganisationExport, byte[]>(export => export.WriteAsync(ImportKind.Units, "u.csv"));

        var rows = SheetReader.Read(xlsx, "u.xlsx").Rows;
        Assert.Contains(rows, r => r.Cells.Any(c => c.Text == "=1+1"));
        Assert.DoesNotContain(rows, r => r.Cells.Any(c => c.IsFormula));
        Assert.Contains("'=1+1", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mã cán bộ;Họ và tên;Lương\nCB1;Lê An;5\n", "import.column-unknown")]
    [InlineData("Mã cán bộ;Điện thoại\nCB1;0912345678\n", "import.column-missing")]
    [InlineData("Mã cán bộ;Họ và tên;Mã\nCB1;Lê An;CB1\n", "import.column-twice")]
    public async Task A_sheet_with_the_wrong_titles_is_refused_as_a_whole(string text, string code)
    {
        await using var office = await Office.OpenAsync();

        var refused = await Assert.ThrowsAnyAsync<RuleException>(() => ImportAsync(office, ImportKind.People, text));

        Assert.Equal(code, refused.Code);
    }

    [Theory]
    [EachDatabase]
    public async Task A_file_that_is_no_sheet_is_refused(DatabaseProvider database)
    {
        await using var office = await Office.OpenAsync(database);

        await Assert.ThrowsAsync<FileRefusedException>(() => office.UseAsync<OrganisationImport, ImportReport>(import =>
            import.RunAsync(ImportKind.People, "%PDF-1.7"u8.ToArray(), "people.xlsx", false, Actor.System)));
    }

    private static Task<ImportReport> ImportAsync(Office office, ImportKind kind, string csv, bool dryRun = false) =>
        office.UseAsync<OrganisationImport, ImportReport>(import => import.RunAsync(kind, Encoding.UTF8.GetBytes(csv), "list.csv", dryRun, Actor.System));

    /// <summary>A workbook of two columns; the second of each pair is a formula.</summary>
    private static byte[] Workbook(params (string Text, string? Formula)[] cells)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(cells.Chunk(2).Select(row => new Row(row.Select(cell => new Cell
            {
                DataType = CellValues.String,
                CellValue = new CellValue(cell.Text),
                CellFormula = cell.Formula is null ? null : new CellFormula(cell.Formula),
            })))));
            book.Workbook.AppendChild(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "S" }));
        }

        return stream.ToArray();
    }
}
