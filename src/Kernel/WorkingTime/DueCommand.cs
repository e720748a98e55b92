using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;

namespace NamRo.Kernel.WorkingTime;

/// <summary>
/// The command <c>due</c>: when is work due that was received at an instant. Office time goes in and comes out; errors go to standard error
/// in Vietnamese, with exit code 1.
/// </summary>
public static class DueCommand
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Builds the command over the calendars that come with the product.</summary>
    public static Command Create()
    {
        var received = new Option<string?>("--received") { Description = "Thời điểm tiếp nhận, giờ cơ quan, ví dụ 2025-06-02T09:20" };
        var term = new Option<string?>("--term") { Description = "Thời hạn: 3wd, 0.5wd, 4h, 90m, 20d, 2w, 6mo, same-day, 24ch" };
        var calendar = new Option<string>("--calendar") { Description = "Mã lịch làm việc", DefaultValueFactory = Fixed(CalendarCatalogue.DefaultCode) };
        var reading = new Option<string>("--reading") { Description = "Cách tính: rolling hoặc day-after", DefaultValueFactory = Fixed("rolling") };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON" };
        var command = new Command("due", "Tính thời điểm đến hạn") { received, term, calendar, reading, json };
        command.SetAction(result =>
        {
            TextWriter output = result.InvocationConfiguration.Output;
            try
            {
                DateTime start = ReadInstant(result.GetValue(received));
                ClockRule rule = ClockRule.For(ReadTerm(result.GetValue(term)), ReadReading(result.GetValue(reading)));
                output.WriteLine(Answer(start, rule, CalendarCatalogue.Embedded.Get(result.GetValue(calendar) ?? ""), result.GetValue(json)));
                return 0;
            }
            catch (RuleException refusal)
            {
                result.InvocationConfiguration.Error.WriteLine(refusal.Message);
                return 1;
            }
        });
        return command;
    }

    private static Func<System.CommandLine.Parsing.ArgumentResult, string> Fixed(string value) => _ => value;

    private static string Answer(DateTime received, ClockRule rule, WorkCalendar calendar, bool json)
    {
        var trace = new DueTrace();
        DateTime? due = DueCalculator.DueOf(received, rule, calendar, trace);
        string[] lines = [.. trace.Say(Texts.From([typeof(DueCommand).Assembly]))];
        string? date = due is { } instant ? Write(instant) : null;
        return json
            ? JsonSerializer.Serialize(new { due = date, trace = lines }, Json)
            : string.Join(Environment.NewLine, lines.Prepend(date ?? "không có hạn"));
    }

    private static string Write(DateTime due)
    {
        DateTime office = OfficeClock.ToOffice(due);
        return office.ToString(office.Second == 0 ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static DateTime ReadInstant(string? text)
    {
        Rule.Require(
            DateTime.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime office),
            "due.received",
            $"Thời điểm tiếp nhận “{text}” không hợp lệ (--received). Ghi ngày và giờ có thật, giờ cơ quan, ví dụ 2025-06-02T09:20.");
        return OfficeClock.ToUtc(office);
    }

    private static Term ReadTerm(string? text)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(text), "due.term-missing", $"Thiếu thời hạn (--term), ví dụ 3wd, 0.5wd, 4h hoặc 20d.");
        return Term.Parse(text);
    }

    private static DueReading ReadReading(string? text)
    {
        Rule.Require(text is "rolling" or "day-after", "due.reading", $"Cách tính “{text}” không hợp lệ (--reading). Chọn rolling hoặc day-after.");
        return text == "rolling" ? DueReading.Rolling : DueReading.DayAfter;
    }
}
