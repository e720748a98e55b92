using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// The calendars that come with the product, from <c>reference-data/calendars.csv</c> and <c>holidays.csv</c> (one-stop.md 16). They are what
/// a new install starts from; an organisation's own calendars are versions of <see cref="CalendarDefinition"/> in its database.
/// </summary>
public sealed class CalendarCatalogue
{
    /// <summary>State office hours.</summary>
    public const string DefaultCode = "HC";

    private static readonly Lazy<CalendarCatalogue> Instance = new(() => new CalendarCatalogue());

    private readonly FrozenDictionary<string, Lazy<WorkCalendar>> calendars;

    private CalendarCatalogue()
    {
        PublicDays = [.. Rows("holidays").Select(Day)];
        Definitions = [.. Rows("calendars").GroupBy(row => row["code"]).Select(Definition)];
        calendars = Definitions.ToFrozenDictionary(d => d.Code, d => new Lazy<WorkCalendar>(() => new WorkCalendar(d)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The catalogue embedded in the program.</summary>
    public static CalendarCatalogue Embedded => Instance.Value;

    public IReadOnlyList<CalendarDefinition> Definitions { get; }

    /// <summary>Announced and projected holidays, days in lieu and make-up days of all years.</summary>
    public IReadOnlyList<CalendarDay> PublicDays { get; }

    public WorkCalendar Default => Get(DefaultCode);

    /// <summary>The calendar with this code; letter case does not matter.</summary>
    /// <exception cref="RuleException">There is none; the message names those there are.</exception>
    public WorkCalendar Get(string code)
    {
        return calendars.TryGetValue(code, out Lazy<WorkCalendar>? calendar)
            ? calendar.Value
            : throw new RuleException("calendar.unknown", $"Không có lịch làm việc “{code}”. Các lịch có sẵn: {string.Join(", ", Definitions.Select(d => d.Code))}.");
    }

    private CalendarDefinition Definition(IGrouping<string, Dictionary<string, string>> rows) => new()
    {
        Code = rows.Key,
        Name = rows.Last()["name"],
        Hours = [.. rows.Select(row => HoursText.Parse(Date(row["from"]), row["hours"]))],
        PublicDays = PublicDays,
        Verified = rows.All(row => bool.Parse(row["verified"])),
    };

    private static CalendarDay Day(Dictionary<string, string> row)
    {
        CalendarDayKind kind = row["kind"] switch
        {
            "holiday" => CalendarDayKind.Holiday,
            "compensatory-off" => CalendarDayKind.CompensatoryOff,
            "makeup-workday" => CalendarDayKind.MakeUpDay,
            string other => throw new InvalidOperationException($"holidays.csv: unknown kind '{other}' on {row["date"]}."),
        };
        return new CalendarDay(Date(row["date"]), kind, row["name"], Verified: bool.Parse(row["verified"]));
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(string name)
    {
        using Stream stream = typeof(CalendarCatalogue).Assembly.GetManifestResourceStream($"reference-data/{name}.csv")
            ?? throw new InvalidOperationException($"{name}.csv is not embedded.");
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column) ?? ""));
        }

        return rows;
    }
}
