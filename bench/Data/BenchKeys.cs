using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;

namespace NamRo.Bench.Data;

/// <summary>
/// Opens accounts and keys for the first unit's leader, head and one officer, and writes them with what to open into <c>bench-keys.json</c> of
/// the current folder, where the drivers find them. At a one-stop desk the officer is the clerk of the counter.
/// </summary>
/// <param name="Case">The body that opens a case, or a dossier without its ticket.</param>
internal sealed record BenchKeys(string Leader, string Head, string Officer, JsonElement Case)
{
    /// <summary>Of every account here; the database is a bench.</summary>
    public const string Password = "Bench-once-only-2026";

    private const string File = "bench-keys.json";

    private static readonly string[] Scopes =
        ["case.read", "case.open", "case.issue", "case.receive", "case.assign", "case.progress", "case.submit", "case.accept", "report.read",
        "dossier.open", "dossier.pass-on", "dossier.finish", "dossier.close"];

    public static BenchKeys Read() => JsonSerializer.Deserialize<BenchKeys>(System.IO.File.ReadAllText(File), JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"{File} is empty; run bench generate first.");

    public static async Task WriteAsync(IServiceProvider services, BenchDepartment department, CaseMaker maker)
    {
        var officer = department.Officers[0];
        var today = OfficeClock.DayOf(services.GetRequiredService<TimeProvider>().UtcNow());
        var content = maker.Content(department, officer, CalendarCatalogue.Embedded.Default.AddWorkingDays(today, 20));
        await WriteAsync(services, [department.Leader, department.Head, officer], content);
    }

    /// <summary>The same for the desk of a ward.</summary>
    public static Task WriteAsync(IServiceProvider services, BenchWard ward, ProcedureInfo procedure)
    {
        var given = new NewDossier(Guid.Empty, ward.Desk, procedure.Content.Code, ward.Unit, new Applicant("Nguyễn Thị Mẫu", ApplicantKind.Person, "001185012345"))
        {
            Parts = [new PartHandedIn(null, "Tờ khai theo mẫu")],
        };
        return WriteAsync(services, [ward.Head, ward.Officers[0], ward.Clerks[0]], given);
    }

    private static async Task WriteAsync<T>(IServiceProvider services, PersonId[] people, T body)
    {
        // The interface wants what may be null named, and leaves it out of answers.
        var options = new JsonSerializerOptions(services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };
        var template = JsonSerializer.SerializeToElement(body, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        var keys = new BenchKeys(
            await OpenAsync(services, "leader", people[0]), await OpenAsync(services, "head", people[1]), await OpenAsync(services, "officer", people[2]),
            template);
        await System.IO.File.WriteAllTextAsync(File, JsonSerializer.Serialize(keys, JsonSerializerOptions.Web));
    }

    private static async Task<string> OpenAsync(IServiceProvider services, string name, PersonId person)
    {
        var accounts = services.GetRequiredService<UserManager<Account>>();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = name, Person = person };
        var made = await accounts.CreateAsync(account, Password);
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
