using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop;

namespace NamRo.Host.Demo.Town;

/// <summary>
/// The one-stop desk of one ward in its last two months: a few dossiers a day, each taken from hand to hand through its internal process, some
/// waiting for papers, a few left lying at one holder or another, the last ones still under way when the newcomer arrives.
/// </summary>
internal sealed class DemoDesk(DemoServices services, DemoYear year, Random random)
{
    public const string Unit = "000.01.01.H99";

    private const string Ward = "UB-AL";
    private const int Days = 40;
    private const double Slow = 0.12;
    private const double LacksPapers = 0.1;

    /// <summary>Of land and building dossiers: how many a day at most, and how many of them lack papers, which people take long to bring.</summary>
    private const int MostLong = 3;
    private const double LongLacksPapers = 0.3;

    /// <summary>In the last days some short dossiers were put down and forgotten.</summary>
    private const int ForgetfulDays = 12;
    private const double Forgotten = 0.18;

    private const double SameDayPace = 0.6;

    private static readonly WorkCalendar Calendar = CalendarCatalogue.Embedded.Default;

    /// <summary>Frequent in a commune. Source: one-stop.md 14.</summary>
    private static readonly string[] Procedures = ["1.001193", "2.000815", "1.004873", "1.001612", "2.000815", "1.000894", "3.000527", "2.000815"];

    /// <summary>Of some weeks: what keeps a desk's board full.</summary>
    private static readonly string[] LongProcedures = ["1.013978", "1.013225", "1.013978"];

    private readonly DemoNames names = new(new Random(random.Next()));

    public void Plan(DateTime until)
    {
        var last = OfficeClock.DayOf(until);
        for (var day = Calendar.AddWorkingDays(last, -Days); day <= last; day = Calendar.AddWorkingDays(day, 1))
        {
            var isForgetful = day >= Calendar.AddWorkingDays(last, -ForgetfulDays) && day < Calendar.AddWorkingDays(last, -4);
            for (var n = random.Next(2, 6); n > 0; n--)
            {
                PlanReceipt(day, new Story(Procedures[random.Next(Procedures.Length)], LacksPapers, 300, 1500, isForgetful && random.NextDouble() < Forgotten));
            }

            for (var n = random.Next(MostLong + 1); n > 0; n--)
            {
                PlanReceipt(day, new Story(LongProcedures[random.Next(LongProcedures.Length)], LongLacksPapers, 2000, 5000, false));
            }
        }
    }

    private void PlanReceipt(DateOnly day, Story story) => year.Plan(new DemoAct(
        OfficeClock.ToUtc(day, new TimeOnly(8 + random.Next(3), random.Next(60))), _ => Task.FromResult(Clerk()), (actor, c) => ReceiveAsync(actor, story, c)));

    private PersonId Clerk()
    {
        var clerks = services.People.Counter(services.People.Unit(Unit));
        return clerks[random.Next(clerks.Count)];
    }

    private async Task ReceiveAsync(Actor actor, Story story, CancellationToken cancellation)
    {
        var applicant = new Applicant(names.Next(), ApplicantKind.Person, null, Address: $"Tổ {random.Next(1, 40)}, phường An Lạc", Phone: $"0900{random.Next(100_000, 999_999)}");
        var channel = random.NextDouble() < 0.4 ? DossierChannel.Online : DossierChannel.Desk;
        IReadOnlyList<PartHandedIn> parts = [new PartHandedIn(null, "Tờ khai theo mẫu"), new PartHandedIn(null, "Căn cước công dân", IsPresentedOnly: true)];
        var (desk, ward) = (services.People.Unit(Unit), services.People.Unit(Ward));
        var given = new NewDossier(Guid.CreateVersion7(), desk, story.Procedure, ward, applicant) { Channel = channel, Parts = parts };
        var receipt = (await services.OneStop.ReceiveAsync(actor, [given], cancellation))[0];
        var view = await services.OneStop.GetAsync(actor, receipt.Id, cancellation);
        // A dossier of the same day is taken up at once, or it would be late by its own process.
        var pace = receipt.DueAt is { } due && OfficeClock.DayOf(due) == OfficeClock.DayOf(receipt.ReceivedAt) ? SameDayPace : 1;
        PlanHands(receipt.Id, actor.Person, view.Case.Process!.Steps, receipt.ReceivedAt, story with { Pace = pace });
    }

    private void PlanHands(CaseId id, PersonId clerk, IReadOnlyList<ProcessStepInfo> steps, DateTime at, Story story)
    {
        var holder = clerk;
        var last = story.IsForgotten ? random.Next(1, steps.Count) : steps.Count;
        for (var i = 0; i < last; i++)
        {
            at = Calendar.AddMinutes(at, new WorkingMinutes(Math.Max(1, (long)(Minutes(steps[i].Term) * story.Pace))));
            if (i == 1 && random.NextDouble() < story.LacksPapers)
            {
                at = PlanSupplement(id, holder, clerk, at, random.Next(story.PapersFrom, story.PapersUntil));
            }

            if (i == steps.Count - 1)
            {
                PlanEnd(id, holder, clerk, at);
            }
            else
            {
                var (person, unit) = Next(i + 1, steps.Count, clerk);
                Plan(at, holder, id, new Forward(steps[i + 1].Number, person, unit));
                holder = person;
            }
        }
    }

    private DateTime PlanSupplement(CaseId id, PersonId holder, PersonId clerk, DateTime at, int minutes)
    {
        Plan(at, holder, id, new AskSupplement(["Bản sao giấy tờ chứng minh nơi cư trú"], "Giấy tờ nộp kèm đã hết giá trị sử dụng"));
        var back = Calendar.AddMinutes(at, new WorkingMinutes(minutes));
        Plan(back, clerk, id, new SupplementGiven([new PartHandedIn(null, "Bản sao giấy tờ chứng minh nơi cư trú")]));
        return Calendar.AddMinutes(back, new WorkingMinutes(30));
    }

    private void PlanEnd(CaseId id, PersonId holder, PersonId clerk, DateTime at)
    {
        Plan(at, holder, id, new FinishDossier("Đồng ý giải quyết", $"{random.Next(100, 999)}/UBND"));
        Plan(Calendar.AddMinutes(at, new WorkingMinutes(random.Next(20, 900))), clerk, id, new HandOver("Người nộp", DeliveryMethod.Desk, "Ký sổ"));
    }

    /// <summary>The specialist works, head and leader check, the desk ends.</summary>
    private (PersonId Person, UnitId Unit) Next(int step, int steps, PersonId clerk)
    {
        var ward = services.People.Unit(Ward);
        return step == steps - 1 ? (clerk, services.People.Unit(Unit))
            : step == 1 ? (services.People.Officer(ward, random), ward)
            : (services.People.Head(ward), ward);
    }

    private void Plan(DateTime at, PersonId who, CaseId id, DossierVerb verb) => year.Plan(
        new DemoAct(at, _ => Task.FromResult(who), (actor, cancellation) => services.OneStop.ActAsync(actor, id, verb, null, cancellation)));

    /// <summary>Most steps take less than they are given, some several times as much; a step of no hours is done at once.</summary>
    private long Minutes(string term)
    {
        var span = Calendar.Elapsed(OfficeClock.ToUtc(DemoDirective.PlanDay, new TimeOnly(8, 0)), Calendar.Add(OfficeClock.ToUtc(DemoDirective.PlanDay, new TimeOnly(8, 0)), Term.Parse(term), DueReading.Rolling));
        var share = random.NextDouble() < Slow ? 1.2 + (random.NextDouble() * 2) : 0.3 + (random.NextDouble() * 0.6);
        return Math.Max(1, (long)(span.WholeMinutes.Value * share));
    }

    /// <summary>What a dossier will go through.</summary>
    /// <param name="PapersFrom">Working minutes until missing papers come, at least.</param>
    /// <param name="PapersUntil">And at most.</param>
    /// <param name="IsForgotten">Somebody puts it down and does not come back to it.</param>
    /// <param name="Pace">Of the minutes a step is given.</param>
    private sealed record Story(string Procedure, double LacksPapers, int PapersFrom, int PapersUntil, bool IsForgotten, double Pace = 1);
}
