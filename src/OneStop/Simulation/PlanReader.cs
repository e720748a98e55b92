using System.Text.Json;
using System.Text.Json.Serialization;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Simulation;

/// <summary>Reads a staffing plan and says what is wrong with it, where, and what is expected.</summary>
internal static class PlanReader
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <exception cref="RuleException">The text is no plan, or the plan contradicts itself.</exception>
    public static CounterPlan Read(string json)
    {
        CounterPlan plan;
        try
        {
            plan = JsonSerializer.Deserialize<CounterPlan>(json, Json) ?? throw new JsonException("null");
        }
        catch (JsonException error)
        {
            throw new RuleException(
                "simulation.plan.json",
                $"Không đọc được phương án ở {error.Path ?? "$"}, dòng {(error.LineNumber ?? 0) + 1}. Hãy xem mẫu trong docs/simulation.md.");
        }

        Check(plan);
        return plan;
    }

    private static void Check(CounterPlan plan)
    {
        Rule.Require(plan.From <= plan.Until, "simulation.plan.dates", $"Ngày đầu {plan.From} phải không sau ngày cuối {plan.Until}.");
        Rule.Require(plan.Roles.Count > 0 && plan.Procedures.Count > 0, "simulation.plan.empty", $"Phương án phải có ít nhất một vị trí và một thủ tục.");
        Factors("months", plan.Months?.Select(m => ($"{m.Key}", m.Value, m.Key is >= 1 and <= 12)));
        Factors("hours", plan.Hours?.Select(h => ($"{h.Key}", h.Value, h.Key is >= 0 and <= 23)));
        Factors("weekdays", plan.Weekdays?.Select(d => (d.Key, d.Value, ArrivalMaker.DayNames.Contains(d.Key, StringComparer.Ordinal))));
        foreach (var role in plan.Roles)
        {
            Check(role);
        }

        Rule.Require(plan.Roles.DistinctBy(r => r.Code).Count() == plan.Roles.Count, "simulation.role.twice", $"Mã vị trí bị trùng.");
        Rule.Require(plan.Procedures.DistinctBy(p => p.Code).Count() == plan.Procedures.Count, "simulation.procedure.twice", $"Mã thủ tục bị trùng.");
        foreach (var procedure in plan.Procedures)
        {
            Check(procedure, plan);
        }
    }

    private static void Factors(string field, IEnumerable<(string Name, double Value, bool Known)>? factors)
    {
        foreach (var (name, value, known) in factors ?? [])
        {
            Rule.Require(known, "simulation.factor.name", $"“{name}” trong {field} không hợp lệ.");
            Rule.Require(
                double.IsFinite(value) && value is >= 0 and <= 100, "simulation.factor.value", $"Hệ số “{name}” trong {field} phải từ 0 đến 100.");
        }
    }

    private static void Check(PlanRole role)
    {
        Rule.Require(role.Officers is >= 1 and <= 10_000, "simulation.role.officers", $"Vị trí {role.Code}: số người phải từ 1 đến 10000.");
        Rule.Require(role.Share is > 0 and <= 1, "simulation.role.share", $"Vị trí {role.Code}: phần thời gian (share) phải trên 0 đến 1.");
        foreach (var absence in role.Absences ?? [])
        {
            Rule.Require(
                absence.Officer >= 1 && absence.Officer <= role.Officers && absence.From <= absence.To, "simulation.role.absence",
                $"Vị trí {role.Code}: lần vắng của người số {absence.Officer} từ {absence.From} đến {absence.To} không hợp lệ.");
        }
    }

    private static void Check(PlanProcedure procedure, CounterPlan plan)
    {
        Rule.Require(procedure.PerDay is >= 0 and <= 1_000_000, "simulation.procedure.rate", $"Thủ tục {procedure.Code}: số hồ sơ mỗi ngày (perDay) không hợp lệ.");
        Rule.Require(
            Term.TryParse(procedure.Term, out var term) && !term.IsNone, "simulation.procedure.term",
            $"Thủ tục {procedure.Code}: thời hạn “{procedure.Term}” không hợp lệ. Ghi như 3wd, same-day, 4h.");
        Rule.Require(procedure.Steps.Count > 0, "simulation.procedure.steps", $"Thủ tục {procedure.Code} chưa có bước nào.");
        Clocks.StartOf(procedure);
        foreach (var step in procedure.Steps)
        {
            Rule.Require(
                plan.Roles.Any(r => r.Code == step.Role), "simulation.step.role",
                $"Thủ tục {procedure.Code}, bước “{step.Name}”: không có vị trí {step.Role} trong phương án.");
            Rule.Require(
                IsUsable(step.Work), "simulation.step.work",
                $"Thủ tục {procedure.Code}, bước “{step.Name}”: work phải có minutes, hoặc samples, hoặc mean (và deviation), đều là số không âm.");
        }

        var supplement = procedure.Supplement;
        Rule.Require(
            supplement is null || (supplement.Share is >= 0 and <= 1 && supplement.Days is >= 0 and <= 1000
                && supplement.AfterStep >= 1 && supplement.AfterStep <= procedure.Steps.Count && !procedure.Steps[supplement.AfterStep - 1].Counter),
            "simulation.procedure.supplement", $"Thủ tục {procedure.Code}: phần bổ sung hồ sơ (supplement) không hợp lệ.");
    }

    private static bool IsUsable(PlanWork work) => work switch
    {
        { Minutes: { } minutes, Mean: null, Deviation: null, Samples: null } => IsTime(minutes),
        { Minutes: null, Mean: null, Deviation: null, Samples: { Count: > 0 } samples } => samples.All(IsTime),
        { Minutes: null, Mean: { } mean, Samples: null } => IsTime(mean) && mean > 0 && IsTime(work.Deviation ?? 0),
        _ => false,
    };

    private static bool IsTime(double minutes) => minutes is >= 0 and <= 100_000;
}
