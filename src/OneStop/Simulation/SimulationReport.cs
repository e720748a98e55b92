using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Simulation;

/// <summary>Says what a simulation found: for people as tables, for programs as JSON.</summary>
internal static class SimulationReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string WriteJson(SimulationResult result, long seed) => JsonSerializer.Serialize(
        new { result.Plan.Name, seed, result.Whole, procedures = result.ByProcedure, roles = result.ByRole, steps = result.BySteps }, Json);

    public static string Write(SimulationResult result, long seed)
    {
        var text = new StringBuilder();
        var whole = result.Whole;
        Say(text, $"{result.Plan.Name}: {result.Plan.From:dd/MM/yyyy}–{result.Plan.Until:dd/MM/yyyy}, hạt giống {seed}");
        Say(text, $"Hồ sơ đến {whole.Came}, xong {whole.Done}, đúng hạn {Rate(whole.InTime, whole.Came)} theo phút, {Rate(whole.InTimeByDate, whole.Came)} theo ngày.");
        Say(text, $"");
        Say(text, $"Thủ tục                          Đến    Đúng hạn                Giờ TB   Giờ 90%");
        foreach (var line in result.ByProcedure)
        {
            Say(text, $"{Cut(line.Code + " " + line.Name, 30),-30} {line.Came,6}    {Rate(line.InTime, line.Came),-20} {line.MeanHours,9:0.0} {line.MostHours,9:0.0}");
        }

        Say(text, $"");
        Say(text, $"Vị trí                    Người   Tải   Lượt    Chờ TB   Chờ 90%   Hàng dài nhất");
        foreach (var line in result.ByRole)
        {
            Say(text, $"{Cut(line.Name, 25),-25} {line.Officers,5} {line.Load * 100,5:0} % {line.Taken,6} {line.MeanWait,7:0.0} ph {line.MostWait,7:0.0} ph   {line.LongestQueue}{When(line.LongestAt)}");
        }

        Say(text, $"");
        Say(text, $"Bước                                                   Lượt    Chờ TB   Chờ 90%");
        foreach (var line in result.BySteps)
        {
            Say(text, $"{Cut(line.Code + " " + line.Name, 50),-50} {line.Taken,8} {line.MeanWait,7:0.0} ph {line.MostWait,7:0.0} ph");
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>A line for each step of each finished dossier: for other programs to look at the course.</summary>
    public static IEnumerable<string> Steps(SimulationResult result) =>
        result.Pieces.Where(p => p.DoneAt is not null).SelectMany(p => p.Stretches.Select(s => string.Create(
            CultureInfo.InvariantCulture,
            $"{p.Number},{p.Procedure.Code},{s.Step},{Office(s.From)},{Office(s.Until)},{s.Minutes},{Office(p.DueAt!.Value)},{Office(p.DoneAt!.Value)}")))
        .Prepend("number,procedure,step,from,until,minutes,due,done");

    private static void Say(StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Rate(int part, int whole) => whole == 0
        ? "– (0/0)"
        : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} % ({part}/{whole})");

    private static string When(DateTime? at) => at is { } instant ? $" ({Office(instant)})" : "";

    private static string Office(DateTime at) => OfficeClock.ToOffice(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
