using System.CommandLine;
using System.Globalization;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Simulation;

namespace NamRo.OneStop.Warning;

/// <summary>
/// The command <c>calibrate-warning PLAN</c>: lets the early warning forecast the dossiers of simulated wards and compares what it said with
/// how they ended; draws the plot of docs/early-warning.md. Errors go to standard error in Vietnamese, with exit code 1.
/// </summary>
public static class CalibrateWarningCommand
{
    public static Command Create()
    {
        var plan = new Argument<string>("PLAN") { Description = "Tệp JSON mô tả quầy, như của simulate-counter" };
        var wards = new Option<int>("--wards") { Description = "Số phường như vậy, mỗi phường một hạt giống", DefaultValueFactory = _ => 1 };
        var seed = new Option<long>("--seed") { Description = "Hạt giống của phường đầu tiên", DefaultValueFactory = _ => 1 };
        var from = new Option<DateOnly?>("--from") { Description = "Dự báo hồ sơ nhận từ ngày này; không ghi thì từ giữa kỳ" };
        var svg = new Option<string?>("--svg") { Description = "Vẽ biểu đồ ra tệp SVG này" };
        var command = new Command("calibrate-warning", "Đối chiếu cảnh báo sớm với kết quả thật, theo cách chia thời gian") { plan, wards, seed, from, svg };
        command.SetAction(result =>
        {
            try
            {
                var table = Calibrate(result.GetValue(plan)!, result.GetValue(wards), result.GetValue(seed), result.GetValue(from));
                if (result.GetValue(svg) is { } file)
                {
                    File.WriteAllText(file, CalibrationPlot.Draw(table, "Cảnh báo sớm: đã báo và thực tế"));
                }

                result.InvocationConfiguration.Output.WriteLine(Say(table));
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

    private static CalibrationTable Calibrate(string planFile, int wards, long seed, DateOnly? from)
    {
        Rule.Require(wards is >= 1 and <= 1000, "warning.wards", $"Số phường phải từ 1 đến 1000.");
        var runs = Enumerable.Range(0, wards).Select(ward => SimulateCounterCommand.Simulate(planFile, null, seed + ward)).ToList();
        var plan = runs[0].Plan;
        var split = from ?? plan.From.AddDays((plan.Until.DayNumber - plan.From.DayNumber) / 2);
        return Calibration.Of([.. runs.SelectMany((run, ward) => run.History.Select(d => OfWard(d, ward)))], split, WarningSettings.Default, runs[0].Calendar);
    }

    /// <summary>Each ward has dossiers and offices of its own.</summary>
    private static PastDossier OfWard(PastDossier dossier, int ward) => dossier with { Id = Marked(dossier.Id, ward), Unit = new UnitId(Marked(dossier.Unit.Value, ward)) };

    private static Guid Marked(Guid id, int ward)
    {
        var bytes = id.ToByteArray();
        BitConverter.TryWriteBytes(bytes.AsSpan(8), ward + 1);
        return new Guid(bytes);
    }

    private static string Say(CalibrationTable table)
    {
        string[] head =
        [
            Line($"Từ ngày {table.From:dd/MM/yyyy}; lịch sử ban đầu {table.Known} hồ sơ; {table.Forecasts} dự báo, {table.Late} trễ; {table.Unknown} không đủ dữ liệu."),
            Line($"Điểm Brier {table.Brier:0.0000} (luôn báo tỷ lệ chung: {table.BrierOfRate:0.0000})."),
            "Khoảng báo      Số hồ sơ   Báo TB    Trễ thật   Khoảng tin cậy 95 %",
        ];
        return string.Join(Environment.NewLine, head.Concat(table.Bands.Select(Say)));
    }

    private static string Say(CalibrationBand band)
    {
        if (band.Share is not { } share)
        {
            return Line($"{band.Band.From * 100,3:0}–{band.Band.Until * 100,3:0} %      {0,8}");
        }

        var (low, high) = CalibrationPlot.Wilson(band.Late, band.Forecasts);
        return Line($"{band.Band.From * 100,3:0}–{band.Band.Until * 100,3:0} %      {band.Forecasts,8} {band.Mean * 100,7:0.0} % {share * 100,9:0.0} %   {low * 100:0.0}–{high * 100:0.0} %");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
