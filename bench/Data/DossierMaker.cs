using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Casework.Processes;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Intake;
using NamRo.OneStop.Numbers;

namespace NamRo.Bench.Data;

/// <summary>
/// Makes dossiers in memory by the methods that the desk's verbs call, in the order of their receipt, numbered as the desk numbers them; rows,
/// ledger and log agree, and <c>verify</c> proves it. A year that ends now: one in twelve lacks papers, one in twelve lies too long at a step.
/// </summary>
internal sealed class DossierMaker(DossierTown town, DossierRules rules, DateTime now)
{
    private const int Seed = 11;
    private const double LacksPapers = 0.08;
    private const double Lies = 0.08;

    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;
    private static readonly ClearCheck Passed = new("five", []);
    private static readonly Dictionary<string, string> NoOverrides = [];
    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ"];
    private static readonly string[] Given = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Ngọc", "Phúc", "Quân", "Thảo", "Vy"];

    private readonly Random random = new(Seed);
    private readonly Dictionary<string, long> numbers = [];

    /// <summary>The last number of each series, for the desk to go on from.</summary>
    public IEnumerable<NumberCounter> Counters => numbers.Select(n => new NumberCounter { Series = n.Key, Last = n.Value });

    public async IAsyncEnumerable<(Dossier Dossier, CaseFile Case)> MakeAsync(int count)
    {
        var first = Calendar.AddWorkingDays(OfficeClock.DayOf(now).AddDays(-364), 1);
        var days = new List<DateOnly>();
        for (var day = first; day < OfficeClock.DayOf(now); day = Calendar.AddWorkingDays(day, 1))
        {
            days.Add(day);
        }

        for (var d = 0; d < days.Count; d++)
        {
            var today = ((long)count * (d + 1) / days.Count) - ((long)count * d / days.Count);
            foreach (var minute in Enumerable.Range(0, (int)today).Select(_ => random.Next(450, 1000)).Order())
            {
                yield return await MakeAsync(OfficeClock.ToUtc(days[d], new TimeOnly(minute / 60, minute % 60)));
            }
        }
    }

    private async Task<(Dossier Dossier, CaseFile Case)> MakeAsync(DateTime at)
    {
        var ward = town.Wards[random.Next(town.Wards.Count)];
        var clerk = Any(ward.Clerks);
        var procedure = rules.Procedures[random.Next(rules.Procedures.Count)];
        var facts = await FactsAsync(ward, procedure, at);
        var dossier = Dossier.Receive(facts, new DossierAct(clerk, ward.Desk, at));
        var work = rules.Work.Of(dossier, facts, ActorOf(clerk, ward));
        var c = CaseFile.Open(Act(clerk, ward.Desk, at), work.Code, work.Content, id: work.Id);
        c.Issue(Passed, NoOverrides, Act(clerk, ward.Desk, at));
        var steps = rules.Steps[procedure.Content.Process!.Value];
        c.PassOn(new PassOn(1, clerk, ward.Desk), steps[0].Name, steps[0].Term, true, Act(clerk, ward.Desk, at));
        Live(new Life(dossier, c, ward, clerk, steps), at);
        while (c.NextRung(Calendar) is { } next && next.At <= now)
        {
            c.Escalate(Casework.Escalation.EscalationLadder.Current.Code, next.Rung.Number, [ward.Head], Act(Actor.System.Person, Actor.System.Unit, next.At));
        }

        return (dossier, c);
    }

    private async Task<IntakeFacts> FactsAsync(BenchWard ward, ProcedureInfo procedure, DateTime at)
    {
        var (day, set) = (OfficeClock.DayOf(at), RuleSet.At(at));
        var line = (int)Next($"book/{ward.Desk.Value:n}/{day.Year}/{procedure.Content.Field}");
        var identity = await rules.Vault.SealAsync($"0{random.NextInt64(10_000_000_000, 99_999_999_999)}", CancellationToken.None);
        return new IntakeFacts(CaseId.New(), GivenOf(ward, procedure), procedure, set, ward.Unit, identity, null)
        {
            Code = $"{ward.Agency}-{day:yyMMdd}-{Next($"dossier/{ward.Agency}/{day:yyMMdd}"):0000}",
            ReceiptNumber = $"{Next($"form/{FormKind.Receipt}/{ward.Desk.Value:n}/{day.Year}")}/{set.Symbols[FormKind.Receipt]}",
            BookVolume = ((line - 1) / set.BookLines) + 1,
            BookLine = line,
        };
    }

    private NewDossier GivenOf(BenchWard ward, ProcedureInfo procedure) => new(
        Guid.CreateVersion7(), ward.Desk, procedure.Content.Code, ward.Unit,
        new Applicant($"{Families[random.Next(Families.Length)]} Thị Mẫu {Given[random.Next(Given.Length)]}", ApplicantKind.Person, null))
    {
        Channel = random.NextDouble() < 0.4 ? DossierChannel.Online : DossierChannel.Desk,
        Request = procedure.Content.Name,
        Parts = [new PartHandedIn(null, "Tờ khai theo mẫu"), new PartHandedIn(null, "Căn cước công dân", IsPresentedOnly: true)],
    };

    private void Live(Life life, DateTime at)
    {
        var (holder, unit) = (life.Clerk, life.Ward.Desk);
        for (var i = 0; i < life.Steps.Count; i++)
        {
            at = Worked(life.Steps[i].Term, at);
            if (i == 1 && random.NextDouble() < LacksPapers && !WaitForPapers(life, holder, ref at))
            {
                return;
            }

            if (at >= now)
            {
                return;
            }

            if (i == life.Steps.Count - 1)
            {
                End(life, holder, unit, at);
                return;
            }

            var (nextPerson, nextUnit) = Next(life, i + 1);
            life.Case.PassOn(new PassOn(life.Steps[i + 1].Number, nextPerson, nextUnit), life.Steps[i + 1].Name, life.Steps[i + 1].Term, true, Act(holder, unit, at));
            (holder, unit) = (nextPerson, nextUnit);
        }
    }

    /// <returns>False when the papers have not come by now, or were not asked for yet.</returns>
    private bool WaitForPapers(Life life, PersonId holder, ref DateTime at)
    {
        if (at >= now)
        {
            return false;
        }

        var (year, set) = (OfficeClock.DayOf(at).Year, RuleSet.At(at));
        var number = $"{Next($"form/{FormKind.Supplement}/{life.Ward.Desk.Value:n}/{year}")}/{set.Symbols[FormKind.Supplement]}";
        var ask = new AskSupplement(["Bản sao giấy tờ chứng minh nơi cư trú"], "Giấy tờ nộp kèm đã hết giá trị sử dụng");
        life.Dossier.AskSupplement(ask, number, new DossierAct(holder, life.Ward.Unit, at));
        life.Case.Pause(ask.Reason, number, PauseFor.Papers, Act(holder, life.Ward.Unit, at));
        at = Calendar.AddMinutes(at, new WorkingMinutes(random.Next(300, 4000)));
        if (at >= now)
        {
            return false;
        }

        life.Dossier.TakeSupplement(new SupplementGiven([new PartHandedIn(null, "Bản sao giấy tờ chứng minh nơi cư trú")]), null, new DossierAct(life.Clerk, life.Ward.Desk, at));
        life.Case.Resume(null, false, Act(life.Clerk, life.Ward.Desk, at));
        at = Calendar.AddMinutes(at, new WorkingMinutes(20));
        return true;
    }

    private void End(Life life, PersonId holder, UnitId unit, DateTime at)
    {
        var document = $"{random.Next(100, 9999)}/UBND";
        life.Dossier.Finish(new FinishDossier("Đồng ý giải quyết", document), new DossierAct(holder, unit, at));
        life.Case.Finish(new Finish("Đồng ý giải quyết", document), Act(holder, unit, at));
        at = Calendar.AddMinutes(at, new WorkingMinutes(random.Next(20, 900)));
        if (at < now)
        {
            life.Dossier.HandOver(new HandOver("Người nộp", DeliveryMethod.Desk, "Ký sổ"), new DossierAct(life.Clerk, life.Ward.Desk, at));
            life.Case.Close("Ký sổ", Act(life.Clerk, life.Ward.Desk, at));
        }
    }

    private (PersonId Person, UnitId Unit) Next(Life life, int step) =>
        step == life.Steps.Count - 1 ? (life.Clerk, life.Ward.Desk)
        : step == 1 ? (Any(life.Ward.Officers), life.Ward.Unit)
        : (life.Ward.Head, life.Ward.Unit);

    private DateTime Worked(string term, DateTime at)
    {
        var given = Calendar.Elapsed(at, Calendar.Add(at, Term.Parse(term), DueReading.Rolling)).WholeMinutes.Value;
        var share = random.NextDouble() < Lies ? 1.5 + (random.NextDouble() * 3) : 0.2 + (random.NextDouble() * 0.6);
        return Calendar.AddMinutes(at, new WorkingMinutes(Math.Max(1, (long)(given * share))));
    }

    private long Next(string series) => numbers[series] = numbers.GetValueOrDefault(series) + 1;

    private PersonId Any(PersonId[] people) => people[random.Next(people.Length)];

    private static Actor ActorOf(PersonId person, BenchWard ward) => new(person, "", ward.Desk, []);

    private static CaseAct Act(PersonId person, UnitId unit, DateTime at) => new(person, unit, null, at, Calendar);

    private sealed record Life(Dossier Dossier, CaseFile Case, BenchWard Ward, PersonId Clerk, IReadOnlyList<ProcessStep> Steps);
}

/// <summary>What the shipped catalogue says of the procedures that have a process.</summary>
internal sealed record DossierRules(
    IReadOnlyList<ProcedureInfo> Procedures, IReadOnlyDictionary<ProcessId, IReadOnlyList<ProcessStep>> Steps, DossierWork Work, IdentityVault Vault);
