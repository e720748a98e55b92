using System.Globalization;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Simulation;

/// <summary>Reads arrivals from CSV: a heading <c>received,procedure</c>, then office time and the code of a procedure of the plan.</summary>
internal static class ArrivalReader
{
    private static readonly string[] Forms = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <exception cref="RuleException">A line cannot be read; the message names it.</exception>
    public static IReadOnlyList<Arrival> Read(TextReader csv, CounterPlan plan)
    {
        var procedures = plan.Procedures.ToDictionary(p => p.Code, StringComparer.Ordinal);
        Rule.Require(
            csv.ReadLine()?.Trim().TrimStart('\uFEFF') == "received,procedure", "simulation.arrivals.heading",
            $"Dòng đầu của tệp hồ sơ đến phải là “received,procedure”.");
        var arrivals = new List<Arrival>();
        for (var number = 2; csv.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                arrivals.Add(ReadLine(line, number, procedures));
            }
        }

        return [.. arrivals.OrderBy(a => a.At)];
    }

    private static Arrival ReadLine(string line, int number, Dictionary<string, PlanProcedure> procedures)
    {
        var fields = line.Split(',', StringSplitOptions.TrimEntries);
        Rule.Require(fields.Length == 2, "simulation.arrivals.fields", $"Dòng {number}: phải có đúng hai cột, thời điểm và mã thủ tục.");
        var read = DateTime.TryParseExact(fields[0], Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var office);
        Rule.Require(read, "simulation.arrivals.time", $"Dòng {number}: thời điểm “{fields[0]}” không hợp lệ. Ghi giờ cơ quan, như 2025-06-02 09:20.");
        Rule.Require(
            procedures.TryGetValue(fields[1], out var procedure), "simulation.arrivals.procedure",
            $"Dòng {number}: thủ tục “{fields[1]}” không có trong phương án.");
        return new Arrival(OfficeClock.ToUtc(office), procedure!);
    }
}
