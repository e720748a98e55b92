using NamRo.Casework;
using NamRo.Casework.Cases;
using NamRo.Casework.Clears;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;

namespace NamRo.App.Tests.Casework;

/// <summary>A case in memory and a clock of its own: drives the entity's verbs without a database.</summary>
internal sealed class CaseBench
{
    private readonly List<(CaseEvent Event, CaseAct Act)> log = [];

    public CaseBench(DueSpec? due = null)
    {
        Now = OfficeClock.ToUtc(new DateTime(2025, 6, 2, 9, 0, 0));
        Case = CaseFile.Open(Act(Clerk), "NV-2025-00001", Content(due ?? DueSpec.On(new DateOnly(2025, 6, 20))));
        Keep(Clerk);
    }

    public static WorkCalendar Calendar => CalendarCatalogue.Embedded.Default;

    public CaseFile Case { get; }

    public UnitId Issuer { get; } = UnitId.New();

    public UnitId Lead { get; } = UnitId.New();

    public UnitId Other { get; } = UnitId.New();

    public PersonId Clerk { get; } = PersonId.New();

    public PersonId Leader { get; } = PersonId.New();

    public PersonId Head { get; } = PersonId.New();

    public PersonId Officer { get; } = PersonId.New();

    public PersonId Stranger { get; } = PersonId.New();

    public DateTime Now { get; set; }

    /// <summary>Every event so far, each with its circumstances.</summary>
    public IReadOnlyList<(CaseEvent Event, CaseAct Act)> Log => log;

    public CaseAct Act(PersonId person) => new(person, Lead, null, Now, Calendar);

    public CaseBench Later(TimeSpan time)
    {
        Now += time;
        return this;
    }

    /// <summary>Carries out a verb and keeps its events.</summary>
    public CaseBench Do(string verb, PersonId? by = null)
    {
        var person = by ?? UsualActor(verb);
        Run(verb, Act(person));
        Keep(person);
        return this;
    }

    public void Keep(PersonId person) => log.AddRange(((IEventSource)Case).TakeEvents().Select(p => ((CaseEvent)p.Event, Act(person) with { At = p.At })));

    public static CaseBench In(CaseState state) => state switch
    {
        CaseState.Draft => new CaseBench(),
        CaseState.Issued => new CaseBench().Do(CaseVerbs.Issue),
        CaseState.Returned => In(CaseState.Issued).Do(CaseVerbs.ReturnUnclear),
        CaseState.Received => In(CaseState.Issued).Do(CaseVerbs.Receive),
        CaseState.InProgress => In(CaseState.Received).Do(CaseVerbs.Assign),
        CaseState.Submitted => In(CaseState.InProgress).Do(CaseVerbs.Submit),
        CaseState.Accepted => In(CaseState.Submitted).Do(CaseVerbs.Accept),
        CaseState.Closed => In(CaseState.Accepted).Do(CaseVerbs.Close),
        _ => new CaseBench().Do(CaseVerbs.Cancel),
    };

    /// <summary>The same state reached after the deadline.</summary>
    public static CaseBench LateIn(CaseState state) => state switch
    {
        CaseState.Submitted => In(CaseState.InProgress).Later(TimeSpan.FromDays(60)).Do(CaseVerbs.Submit),
        CaseState.Accepted => LateIn(CaseState.Submitted).Do(CaseVerbs.Accept),
        CaseState.Closed => LateIn(CaseState.Accepted).Do(CaseVerbs.Close),
        _ => In(state),
    };

    private CaseContent Content(DueSpec due) => new()
    {
        Title = "Rà soát danh mục hồ sơ", Issuer = Issuer, Lead = Lead, Officer = Officer, AccountableLeader = Leader, Clause = "2.a",
        Product = "Báo cáo", JudgedBy = "Báo cáo được ký", Due = due,
    };

    private PersonId UsualActor(string verb) => verb switch
    {
        CaseVerbs.Issue or CaseVerbs.Revise or CaseVerbs.Close or CaseVerbs.Remind or CaseVerbs.Correct => Clerk,
        CaseVerbs.Accept or CaseVerbs.SendBack or CaseVerbs.Decide or CaseVerbs.Cancel or CaseVerbs.Reopen or CaseVerbs.ConfirmCause => Leader,
        CaseVerbs.Receive or CaseVerbs.ReturnUnclear or CaseVerbs.Assign or CaseVerbs.Split => Head,
        CaseVerbs.Answer => Stranger,
        _ => Officer,
    };

    private void Run(string verb, CaseAct act)
    {
        var c = Case;
        switch (verb)
        {
            case CaseVerbs.Revise: c.Revise(c.Content with { Product = "Kế hoạch" }, act); break;
            case CaseVerbs.Issue: c.Issue(new ClearCheck("five", [new ClearFinding("person", true)]), new Dictionary<string, string>(), act); break;
            case CaseVerbs.Receive: c.Receive(null, act); break;
            case CaseVerbs.ReturnUnclear: c.ReturnUnclear("result", "Chưa rõ gửi cho ai.", null, act); break;
            case CaseVerbs.Assign: c.Assign(Officer, holdsPostInLead: true, null, act); break;
            case CaseVerbs.Split: c.Split([CaseId.New()], act); break;
            case CaseVerbs.Progress: c.ReportProgress(40, "Đã làm được một phần.", 1, act); break;
            case CaseVerbs.Attach: c.Attach(new Attach($"{Guid.NewGuid():n}{Guid.NewGuid():n}", "bao-cao.pdf", 1000, "PDF"), act); break;
            case CaseVerbs.Submit: c.Submit(new Submit("Báo cáo đã ký.", "12/BC-NV"), null, act); break;
            case CaseVerbs.PassOn: c.PassOn(new PassOn(1, Officer), "Thẩm định", "4h", holdsPost: true, act); break;
            case CaseVerbs.Finish: c.Finish(new Finish("Giấy phép"), act); break;
            case CaseVerbs.Postpone: c.Postpone(new Postpone(new DateOnly(2025, 7, 1), "Chờ xác minh.", "03/PXL"), Now.AddDays(30), act); break;
            case CaseVerbs.Accept: c.Accept(null, act); break;
            case CaseVerbs.SendBack: c.SendBack("Thiếu số liệu.", act); break;
            case CaseVerbs.Close: c.Close(null, act); break;
            case CaseVerbs.Cancel: c.Cancel("Không còn cần.", "15/QĐ-UBND", act); break;
            case CaseVerbs.Reopen: c.Reopen("Phát hiện sai sót.", act); break;
            default: RunRest(verb, act); break;
        }
    }

    private void RunRest(string verb, CaseAct act)
    {
        var c = Case;
        switch (verb)
        {
            case CaseVerbs.Consult: c.Consult(new Consult(Other, "Có ý kiến gì?", "Đồng ý.", ConsultationTerm.Normal, true), Now.AddDays(7), act); break;
            case CaseVerbs.Answer: c.Answer(new Answer(FirstOpenQuestion(), ConsultationPosition.Agree, ""), act); break;
            case CaseVerbs.Pause: c.Pause("Chờ hướng dẫn.", "Khoản 3 Điều 7", PauseFor.Law, act); break;
            case CaseVerbs.Resume: c.Resume(null, false, act); break;
            case CaseVerbs.RequestExtension: c.RequestExtension(new RequestExtension(new DateOnly(2025, 12, 19), "Thiếu số liệu.", "Một nửa."), Calendar.CloseOf(new DateOnly(2025, 12, 19)), act); break;
            case CaseVerbs.RequestTransfer: c.RequestTransfer(new RequestTransfer(Other, "Thuộc chức năng đơn vị kia."), act); break;
            case CaseVerbs.WithdrawRequest: c.WithdrawRequest(FirstOpenRequest(), act); break;
            case CaseVerbs.Decide: c.Decide(new Decide(FirstOpenRequest(), true, ""), Calendar.CloseOf(new DateOnly(2025, 12, 19)), Stranger, act); break;
            case CaseVerbs.Remind: c.Remind(new Remind("Đề nghị báo cáo.", new DateOnly(2026, 1, 5)), act); break;
            case CaseVerbs.Correct: c.Correct(new Correct("Gõ sai.", Product: $"Báo cáo {c.Version}"), act); break;
            case CaseVerbs.ConfirmCause: c.ConfirmCause(DelayCause.Objective, "Mưa bão.", act); break;
            default: throw new InvalidOperationException(verb);
        }
    }

    private int FirstOpenQuestion() => Case.Details.Consultations.FirstOrDefault(x => x.IsOpen)?.Number ?? 0;

    private int FirstOpenRequest() => Case.Details.Requests.FirstOrDefault(r => r.IsOpen)?.Number ?? 0;
}
