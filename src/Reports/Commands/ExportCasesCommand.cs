using System.CommandLine;
using System.Globalization;
using System.Text;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Modules;
using NamRo.Kernel.Papers.Sheets;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Reports.Making;
using NamRo.Reports.Statistics;

namespace NamRo.Reports.Commands;

/// <summary><c>namro export cases FILE --unit CODE</c>: every case of a unit and those below it as a table; the file's name says XLSX or CSV.</summary>
internal static class ExportCasesCommand
{
    private static readonly (string Head, double Width)[] Columns =
    [
        ("Số", 16), ("Việc", 60), ("Trạng thái", 14), ("Tình trạng thời hạn", 16), ("Đơn vị giao", 24), ("Đơn vị chủ trì", 24), ("Người làm", 24),
        ("Căn cứ", 34), ("Sản phẩm", 24), ("Ngày giao", 12), ("Hạn", 12), ("Ngày xong", 12), ("Đã đôn đốc", 10),
    ];

    public static Command Create(IProgram program)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Tệp .xlsx hoặc .csv sẽ ghi" };
        var unit = new Option<string>("--unit") { Description = "Mã đơn vị; gồm cả cấp dưới.", Required = true };
        var cases = new Command("cases", "Các việc của một đơn vị") { file, unit };
        cases.SetAction((parsed, cancellation) => program.RunAsync(
            async (services, c) =>
            {
                await WriteAsync(services, parsed.GetRequiredValue(file), parsed.GetRequiredValue(unit), c);
                return 0;
            },
            cancellation));
        return new Command("export", "Xuất dữ liệu ra tệp XLSX hoặc CSV.") { cases };
    }

    private static async Task WriteAsync(IServiceProvider services, FileInfo file, string code, CancellationToken cancellation)
    {
        using var spoken = new Vietnamese();
        var csv = file.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase);
        Rule.Require(
            csv || file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase),
            "export.kind", $"Tệp “{file.Name}” phải có đuôi .xlsx hoặc .csv.", "FILE");
        var organisation = services.GetRequiredService<IOrganisation>();
        await organisation.RefreshAsync(cancellation);
        var names = services.GetRequiredService<ReportNames>();
        var unit = ReportQuestion.Unit(organisation.Map, code).Id;
        var reader = UnitReader.Of(organisation.Map, unit, names.Today);
        var rows = await new CaseFilter { Scope = unit }.Apply(services.GetRequiredService<ICasework>().Visible(reader), names.Map, names.Now)
            .OrderBy(c => c.Code).ToListAsync(cancellation);
        var cells = rows.Select(r => Cells(r, names)).ToList();
        await File.WriteAllBytesAsync(file.FullName, csv ? await CsvAsync(cells, cancellation) : SheetWriter.ToBytes([SheetOf(cells)]), cancellation);
    }

    private static object?[] Cells(CaseRow r, ReportNames names) =>
    [
        r.Code, r.Title, r.State.ToString(), r.IssuedAt is null ? null : CaseCells.Of(r, names.Now).ToString(), names.Unit(r.Issuer),
        r.Lead is { } lead ? names.Unit(lead) : null, r.Officer is { } officer ? names.Person(officer) : null, r.Citation, r.Product, Day(r.IssuedAt),
        Day(r.DueAt), Day(r.DoneAt), (long)r.ReminderCount,
    ];

    private static DateOnly? Day(DateTime? at) => at is { } instant ? OfficeClock.DayOf(instant) : null;

    private static Sheet SheetOf(IEnumerable<object?[]> rows) => new()
    {
        Name = "Việc",
        Columns = [.. Columns.Select(c => new SheetColumn(c.Head, c.Width))],
        Rows = rows.Select(r => (IReadOnlyList<SheetCell>)[.. r.Select(v => v switch
        {
            DateOnly day => SheetCell.Of((DateOnly?)day),
            long count => SheetCell.Of(count),
            _ => SheetCell.Of((string?)v),
        })]),
    };

    /// <summary>With a byte order mark, or spreadsheets read the marks wrong; a text that looks like a formula is quoted as text.</summary>
    private static async Task<byte[]> CsvAsync(IEnumerable<object?[]> rows, CancellationToken cancellation)
    {
        using var stream = new MemoryStream();
        await using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        await using (var csv = new CsvWriter(writer, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = CsvHelper.Configuration.InjectionOptions.Escape }))
        {
            foreach (var row in rows.Prepend([.. Columns.Select(c => (object?)c.Head)]))
            {
                foreach (var value in row)
                {
                    csv.WriteField(value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture));
                }

                await csv.NextRecordAsync();
                cancellation.ThrowIfCancellationRequested();
            }
        }

        return stream.ToArray();
    }
}
