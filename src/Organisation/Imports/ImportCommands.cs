using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Modules;

namespace NamRo.Organisation.Imports;

/// <summary><c>namro import units|people|posts FILE [--dry-run]</c> and <c>namro export units|people|posts FILE</c>.</summary>
internal static class ImportCommands
{
    private static readonly (string Name, ImportKind Kind, string What)[] Kinds =
    [
        ("units", ImportKind.Units, "Đơn vị"),
        ("people", ImportKind.People, "Cán bộ"),
        ("posts", ImportKind.Posts, "Vị trí và người giữ"),
    ];

    public static IEnumerable<Command> All(IProgram program)
    {
        yield return Group("import", "Nhập đơn vị, cán bộ, vị trí từ tệp XLSX hoặc CSV.", k => Import(program, k.Name, k.Kind, k.What));
        yield return Group("export", "Xuất đơn vị, cán bộ, vị trí ra tệp XLSX hoặc CSV.", k => Export(program, k.Name, k.Kind, k.What));
    }

    private static Command Group(string name, string description, Func<(string Name, ImportKind Kind, string What), Command> make)
    {
        var group = new Command(name, description);
        foreach (var kind in Kinds)
        {
            group.Subcommands.Add(make(kind));
        }

        return group;
    }

    private static Command Import(IProgram program, string name, ImportKind kind, string what)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Tệp .xlsx hoặc .csv" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Chỉ kiểm tra, không lưu." };
        var command = new Command(name, what) { file, dryRun };
        command.SetAction((result, cancellation) => program.RunAsync(
            async (services, c) =>
            {
                var info = result.GetRequiredValue(file);
                FileGate.RequireSize(info.Length, FileLimits.Default);
                var report = await services.GetRequiredService<OrganisationImport>()
                    .RunAsync(kind, await File.ReadAllBytesAsync(info.FullName, c), info.Name, result.GetValue(dryRun), Actor.System, c);
                Print(report, result.GetValue(dryRun), services.GetRequiredService<Texts>(), result.InvocationConfiguration);
                return report.IsClean ? 0 : 1;
            },
            cancellation));
        return command;
    }

    private static Command Export(IProgram program, string name, ImportKind kind, string what)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Tệp .xlsx hoặc .csv sẽ ghi" };
        var command = new Command(name, what) { file };
        command.SetAction((result, cancellation) => program.RunAsync(
            async (services, c) =>
            {
                var info = result.GetRequiredValue(file);
                await File.WriteAllBytesAsync(info.FullName, await services.GetRequiredService<OrganisationExport>().WriteAsync(kind, info.Name, c), c);
                return 0;
            },
            cancellation));
        return command;
    }

    private static void Print(ImportReport report, bool dryRun, Texts texts, InvocationConfiguration console)
    {
        foreach (var error in report.Errors)
        {
            console.Error.WriteLine(ErrorLine.Of(error, texts));
        }

        console.Output.WriteLine(texts.Format(
            $"{report.Rows} dòng: {report.Added} thêm mới, {report.Changed} thay đổi, {report.Unchanged} đã có, {report.Errors.Count} lỗi."));
        if (dryRun || !report.IsClean)
        {
            console.Output.WriteLine(texts["Chưa lưu gì."]);
        }
    }
}
