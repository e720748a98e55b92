using System.Globalization;
using System.Text.Json.Serialization;
using NamRo.Casework;

namespace NamRo.OneStop.Catalogue;

/// <summary>
/// The internal processes that ship with the program. Step numbers of the source repeat and restart, so steps are taken in their order and
/// counted anew; a returning step without hours is no step but the state of having been returned. Source: one-stop.md 0.11, 0.12, 15.
/// </summary>
internal static class ShippedProcesses
{
    private static readonly HashSet<string> Deciders = ["leader", "police_chief", "province_leader"];
    private static readonly HashSet<string> Helpers = ["council", "tax"];
    private const string ReturnRole = "one_stop_return";

    /// <summary>Of the file; those whose hours exceed their own limit are not left out but refused when published.</summary>
    public static IReadOnlyList<(string ProcedureCode, NewProcess Process)> All() =>
        [.. ReferenceData.Json<ProcessFile>("internal-processes.json").Processes.Select(p => (p.Code, Of(p)))];

    /// <summary>The usual six steps for a limit, for procedures without a process of their own: shares of the time, a default.</summary>
    public static NewProcess Usual(decimal minutes)
    {
        var table = ReferenceData.Json<UsualProcess>("usual-process.json");
        var hours = Math.Round(minutes / 60m, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return new NewProcess(
            $"MC-{hours}h", $"Quy trình một cửa mẫu, {hours} giờ", table.LegalBasis, true,
            [.. table.Steps.Select(s => new NewProcessStep(s.Name, s.Kind, s.Who, Math.Max(1, Math.Floor(minutes * s.Share)).ToString(CultureInfo.InvariantCulture) + "m"))]);
    }

    private static NewProcess Of(ProcessEntry p)
    {
        var steps = p.Steps.Where(s => s.Hours > 0 || s.Role != ReturnRole).ToList();
        var answers = steps.FindLastIndex(s => Deciders.Contains(s.Role));
        answers = answers >= 0 ? answers : Math.Max(steps.FindLastIndex(s => s.Role.EndsWith("division_head", StringComparison.Ordinal)), 0);
        return new NewProcess(
            $"QT-{p.Code}", p.Name, p.Source, p.Status != "verified",
            [.. steps.Select((s, i) => new NewProcessStep(s.Action, KindOf(s, i == answers), $"{s.RoleName}, {s.Unit}", TermOf(s.Hours)))]);
    }

    private static ProcessStepKind KindOf(StepEntry step, bool answers) =>
        answers ? ProcessStepKind.AnswerFor : Helpers.Contains(step.Role) ? ProcessStepKind.Coordinate : ProcessStepKind.Do;

    private static string TermOf(decimal hours) => (hours * 60).ToString("0", CultureInfo.InvariantCulture) + "m";

    internal sealed record UsualProcess(string LegalBasis, IReadOnlyList<UsualStep> Steps);

    internal sealed record UsualStep(string Name, ProcessStepKind Kind, string Who, decimal Share);

    private sealed record ProcessFile(IReadOnlyList<ProcessEntry> Processes);

    private sealed record ProcessEntry(string Code, string Name, string Status, string Source, IReadOnlyList<StepEntry> Steps);

    private sealed record StepEntry(string Unit, string Role, [property: JsonPropertyName("role_name")] string RoleName, string Action, decimal Hours);
}
