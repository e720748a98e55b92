using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Bench.Data;

/// <summary>
/// Opens accounts and keys for the first department's leader, head and one officer, and writes them with a case to open into <c>bench-keys.json</c>
/// of the current folder, where the drivers find them.
/// </summary>
internal sealed record BenchKeys(string Leader, string Head, string Officer, JsonElement Case)
{
    private const string File = "bench-keys.json";

    private static readonly string[] Scopes =
        ["case.read", "case.open", "case.issue", "case.receive", "case.assign", "case.progress", "case.submit", "case.accept", "report.read"];

    public static BenchKeys Read() => JsonSerializer.Deserialize<BenchKeys>(System.IO.File.ReadAllText(File), JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"{File} is empty; run bench generate first.");

    public static async Task WriteAsync(IServiceProvider services, BenchDepartment department, CaseMaker maker)
    {
        var officer = department.Officers[0];
        var today = OfficeClock.DayOf(services.GetRequiredService<TimeProvider>().UtcNow());
        var content = maker.Content(department, officer, CalendarCatalogue.Embedded.Default.AddWorkingDays(today, 20));
        var template = JsonSerializer.SerializeToElement(content, services.GetRequiredService<Microsoft.Extensions.Options.IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions);
        var keys = new BenchKeys(
            await OpenAsync(services, "leader", department.Leader), await OpenAsync(services, "head", department.Head),
            await OpenAsync(services, "officer", officer), template);
        await System.IO.File.WriteAllTextAsync(File, JsonSerializer.Serialize(keys, JsonSerializerOptions.Web));
    }

    private static async Task<string> OpenAsync(IServiceProvider services, string name, PersonId person)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = name, Person = person };
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description)));
        }

        var at = services.GetRequiredService<TimeProvider>().UtcNow();
        var (key, secret) = ApiKey.Create(account, "bench", Scopes, at, at.AddDays(30));
        var db = services.GetRequiredService<AppDb>();
        db.Add(key);
        await db.SaveChangesAsync();
        return secret;
    }
}
