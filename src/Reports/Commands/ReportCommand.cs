using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Modules;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation;
using NamRo.Reports.Making;

namespace NamRo.Reports.Commands;

/// <summary><c>namro report NAME --unit CODE --from DATE --to DATE [--json | --docx FILE | --xlsx FILE]</c>.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = $"Báo cáo: {string.Join(", ", ReportKinds.All)} và báo cáo của bộ phận một cửa; tên không có thì được trả lời bằng danh sách đủ." };
    private static readonly Option<string> Unit = new("--unit") { Description = "Mã đơn vị; gồm cả cấp dưới.", Required = true };
    private static readonly Option<string?> From = new("--from") { Description = "Ngày đầu kỳ, ví dụ 2023-08-07." };
    private static readonly Option<string?> To = new("--to") { Description = "Ngày cuối kỳ, tính cả ngày đó." };
    private static readonly Option<bool> Json = new("--json") { Description = "In JSON: mọi số liệu với tên và giá trị." };
    private static readonly Option<FileInfo?> Docx = new("--docx") { Description = "Ghi văn bản DOCX đúng thể thức." };
    private static readonly Option<FileInfo?> Xlsx = new("--xlsx") { Description = "Ghi bảng XLSX." };

    public static Command Create(IProgram program)
    {
        var command = new Command("report", "Lập báo cáo của một đơn vị.") { Name, Unit, From, To, Json, Docx, Xlsx };
        command.SetAction((parsed, cancellation) => program.RunAsync((services, c) => RunAsync(services, parsed, c), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        using var spoken = new Vietnamese();
        var reports = services.GetRequiredService<ReportCatalogue>();
        var name = reports.Known(parsed.GetRequiredValue(Name));
        var organisation = services.GetRequiredService<IOrganisation>();
        await organisation.RefreshAsync(cancellation);
        var unit = ReportQuestion.Unit(organisation.Map, parsed.GetRequiredValue(Unit)).Id;
        var request = ReportQuestion.Request(name, unit, parsed.GetValue(From), parsed.GetValue(To));
        var reader = UnitReader.Of(organisation.Map, unit, services.GetRequiredService<TimeProvider>().Today());
        var content = await reports.MakeAsync(reader, request, cancellation);
        var files = services.GetRequiredService<ReportFiles>();
        await WriteAsync(files, content, FileKind.Docx, parsed.GetValue(Docx), unit, cancellation);
        await WriteAsync(files, content, FileKind.Xlsx, parsed.GetValue(Xlsx), unit, cancellation);
        if (parsed.GetValue(Json))
        {
            await parsed.InvocationConfiguration.Output.WriteLineAsync(ReportJson.Write(content));
        }
        else if (parsed.GetValue(Docx) is null && parsed.GetValue(Xlsx) is null)
        {
            await PrintAsync(content, services.GetRequiredService<Texts>(), parsed.InvocationConfiguration.Output);
        }

        return 0;
    }

    private static async Task WriteAsync(
        ReportFiles files, ReportContent content, FileKind kind, FileInfo? file, UnitId unit, CancellationToken cancellation)
    {
        if (file is not null)
        {
            await File.WriteAllBytesAsync(file.FullName, await files.WriteAsync(content, kind, unit, cancellation), cancellation);
        }
    }

    private static async Task PrintAsync(ReportContent content, Texts texts, TextWriter output)
    {
        await output.WriteLineAsync($"{content.Title}: {content.UnitName}");
        foreach (var value in content.Indicators)
        {
            await output.WriteLineAsync($"  {texts[value.Name]}: {ReportText.Of(value)}");
        }

        foreach (var note in content.Notes)
        {
            await output.WriteLineAsync(note);
        }
    }
}
