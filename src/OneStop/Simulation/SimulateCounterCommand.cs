using System.CommandLine;
using NamRo.Kernel.Rules;

namespace NamRo.OneStop.Simulation;

/// <summary>
/// The command <c>simulate-counter PLAN</c>: tries a staffing plan on a year of arrivals, given or made by rates, and says what to expect.
/// Errors go to standard error in Vietnamese, with exit code 1. Options: docs/simulation.md.
/// </summary>
public static class SimulateCounterCommand
{
    public static Command Create()
    {
        var plan = new Argument<string>("PLAN") { Description = "Tệp JSON mô tả quầy: lịch, người, thủ tục, nhịp hồ sơ đến" };
        var arrivals = new Option<string?>("--arrivals") { Description = "Tệp CSV hồ sơ đến (received,procedure); không có thì sinh theo phương án" };
        var seed = new Option<long>("--seed") { Description = "Hạt giống; cùng hạt giống cho cùng kết quả", DefaultValueFactory = _ => 1 };
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON" };
        var steps = new Option<string?>("--steps") { Description = "Ghi từng bước của từng hồ sơ ra tệp CSV này" };
        var command = new Command("simulate-counter", "Thử một phương án bố trí người ở quầy trên một năm hồ sơ") { plan, arrivals, seed, json, steps };
        command.SetAction(result =>
        {
            try
            {
                var run = Simulate(result.GetValue(plan)!, result.GetValue(arrivals), result.GetValue(seed));
                if (result.GetValue(steps) is { } file)
                {
                    File.WriteAllLines(file, SimulationReport.Steps(run));
                }

                result.InvocationConfiguration.Output.WriteLine(result.GetValue(json)
                    ? SimulationReport.WriteJson(run, result.GetValue(seed))
                    : SimulationReport.Write(run, result.GetValue(seed)));
                return 0;
            }
            catch (Exception error) when (error is RuleException or IOException or UnauthorizedAccessException)
            {
                result.InvocationConfiguration.Error.WriteLine(error.Message);
                return 1;
            }
        });
        return command;
    }

    internal static SimulationResult Simulate(string planFile, string? arrivalsFile, long seed)
    {
        var plan = PlanReader.Read(ReadText(planFile));
        if (arrivalsFile is null)
        {
            return CounterSimulation.Run(plan, CounterSimulation.Arrivals(plan, seed), seed);
        }

        using var csv = new StringReader(ReadText(arrivalsFile));
        return CounterSimulation.Run(plan, ArrivalReader.Read(csv, plan), seed);
    }

    private static string ReadText(string path)
    {
        Rule.Require(File.Exists(path), "simulation.file", $"Không có tệp “{path}”. Hãy kiểm tra lại đường dẫn.");
        return File.ReadAllText(path);
    }
}
