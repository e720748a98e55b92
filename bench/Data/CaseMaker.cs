using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Casework.Escalation;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.Bench.Data;

/// <summary>
/// Makes cases in memory by the engine's own methods, so that rows, ledger and log agree; <c>verify</c> proves it. A believable year that ends
/// now: nine in ten of what could be finished are, one in twelve of them late.
/// </summary>
internal sealed class CaseMaker(BenchTown town, ProcessId process, DateTime now)
{
    private const int WorkingDaysOfAYear = 249;
    private const int Seed = 7;

    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;
    private static readonly string[] Verbs = ["Rà soát", "Kiểm tra", "Tổng hợp", "Xây dựng", "Thẩm định", "Báo cáo"];
    private static readonly string[] Objects = ["hồ sơ địa chính", "danh mục đầu tư", "kế hoạch tuyên truyền", "trật tự đô thị", "hộ cần hỗ trợ", "điểm bưu điện"];
    private static readonly ClearCheck Passed = new("five", []);
    private static readonly Dictionary<string, string> NoOverrides = [];

    private readonly Random random = new(Seed);
    private readonly CaseGroupId[] groups = [.. Enumerable.Range(0, 34).Select(_ => CaseGroupId.New())];
    private readonly BasisId basis = BasisId.New();
    private long number;

    public CaseFile Make()
    {
        var department = town.Departments[random.Next(town.Departments.Count)];
        var officer = department.Officers[random.Next(department.Officers.Length)];
        var day = Calendar.AddWorkingDays(OfficeClock.DayOf(now).AddDays(-365), random.Next(WorkingDaysOfAYear - 2));
        var at = OfficeClock.ToUtc(day, new TimeOnly(8 + random.Next(3), random.Next(60)));
        var due = Calendar.AddWorkingDays(day, random.Next(3, 30));
        var c = CaseFile.Open(Act(department.Leader, department.District, at), $"NV-B-{++number:0000000}", Content(department, officer, due));
        c.Issue(Passed, NoOverrides, Act(department.Leader, department.District, at.AddMinutes(1)));
        if (random.NextDouble() < 0.97)
        {
            Live(c, department, officer, at);
        }

        while (c.NextRung(Calendar) is { } next && next.At <= now)
        {
            c.Escalate(EscalationLadder.Current.Code, next.Rung.Number, [department.Head], Act(Actor.System.Person, Actor.System.Unit, next.At));
        }

        return c;
    }

    public CaseContent Content(BenchDepartment department, PersonId officer, DateOnly due) => new()
    {
        Title = $"{Verbs[random.Next(Verbs.Length)]} {Objects[random.Next(Objects.Length)]} đợt {random.Next(1, 90)}",
        Issuer = department.District, Lead = department.Unit, Officer = officer, AccountableLeader = department.Leader, Basis = basis,
        Clause = "1.a", Citation = "Khoản 1.a, Kế hoạch mẫu", Group = groups[random.Next(groups.Length)], Process = process,
        Product = "Báo cáo", JudgedBy = "Báo cáo đã gửi", Due = DueSpec.On(due),
        Label = random.NextDouble() < 0.05 ? SecurityLabel.Restricted : SecurityLabel.Internal,
    };

    private void Live(CaseFile c, BenchDepartment department, PersonId officer, DateTime at)
    {
        at = After(at, 60, 480);
        if (at < now)
        {
            c.Assign(officer, true, null, Act(department.Head, department.Unit, at));
        }

        at = After(at, 100, 900);
        if (at < now)
        {
            c.ReportProgress(50, "Đang thực hiện.", null, Act(officer, department.Unit, at));
            Finish(c, department, officer, at);
        }
    }

    private void Finish(CaseFile c, BenchDepartment department, PersonId officer, DateTime at)
    {
        if (random.NextDouble() < 0.92)
        {
            var late = random.NextDouble() < 0.08;
            var left = Math.Max(10, Calendar.Between(at, c.DueAt!.Value).Value);
            at = late ? After(c.DueAt!.Value, 60, 4000) : After(at, 1, left - 1);
            var accepted = After(at, 30, 900);
            if (accepted < now)
            {
                c.Submit(new Submit("Đã hoàn thành."), department.Leader, Act(officer, department.Unit, at));
                c.Accept(null, Act(department.Leader, department.District, accepted));
            }
        }
    }

    private DateTime After(DateTime at, long fewest, long most) => Calendar.AddMinutes(at, new WorkingMinutes(random.NextInt64(fewest, most + 1)));

    private static CaseAct Act(PersonId person, UnitId unit, DateTime at) => new(person, unit, null, at, Calendar);
}
