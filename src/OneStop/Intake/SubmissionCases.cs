using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Intake;

/// <summary>The cases of submissions: opened with the answer term of the rule set, in the hands of whoever is on duty at the desk.</summary>
internal sealed class SubmissionCases(AppDb db, ICasework casework, DutyDesk duty, IProcesses processes, Authoriser authoriser)
{
    private const string Open = "dossier.open";

    /// <summary>Answering for it is no work of its own; a process must name who does.</summary>
    private const string NoTime = "1m";
    private const string Product = "Giấy tiếp nhận, phiếu yêu cầu bổ sung hoặc phiếu từ chối";
    private const string JudgedBy = "Người gửi được trả lời trong thời hạn";

    public async Task<CaseReceipt> OpenAsync(Actor actor, Submission sent, CancellationToken cancellation)
    {
        var day = OfficeClock.DayOf(sent.SubmittedAt);
        var rules = RuleSet.On(day);
        var (person, leader) = duty.Of(sent.Desk, day);
        var term = rules.AnswerTerm;
        var process = await processes.PublishAsync(
            Actor.System,
            new NewProcess("MC-TLHS", "Trả lời hồ sơ gửi đến bộ phận một cửa", rules.LegalBasis, true, [
                new NewProcessStep("Kiểm tra, trả lời", ProcessStepKind.Do, "Người tiếp nhận", term),
                new NewProcessStep("Chịu trách nhiệm về trả lời", ProcessStepKind.AnswerFor, "Người đứng đầu bộ phận một cửa", NoTime),
            ]),
            cancellation);
        var id = new CaseId(sent.Id.Value);
        var content = new CaseContent
        {
            Kind = CaseKinds.Submission, Title = $"Trả lời hồ sơ gửi {sent.Code}", Issuer = sent.Desk, Lead = sent.Desk, Officer = person, AccountableLeader = leader,
            Basis = new BasisId(sent.Id.Value), Clause = sent.ProcedureCode, Citation = sent.Code, Process = process, Product = Product, JudgedBy = JudgedBy,
            Due = DueSpec.Within(term),
        };
        return (await casework.GiveAsync(actor, [new WorkInHand(id, sent.Code, content, new PassOn(1, person, sent.Desk))], cancellation))[0];
    }

    /// <summary>The case as the actor sees it; the program sees those of all citizens. Null when there is none for this actor.</summary>
    public Task<CaseRow?> RowAsync(Actor actor, SubmissionId id, CancellationToken cancellation)
    {
        var key = new CaseId(id.Value);
        return Rows(actor).SingleOrDefaultAsync(c => c.Id == key, cancellation);
    }

    public async Task SayAsync(Actor actor, SubmissionId id, CaseVerb said, CancellationToken cancellation) =>
        await casework.ActAsync(actor, new CaseId(id.Value), said with { Within = CaseKinds.Submission }, null, cancellation);

    /// <summary>Submissions of a desk with their cases, the most urgent to answer first.</summary>
    public async Task<IReadOnlyList<SubmissionRow>> ListAsync(Actor actor, UnitId desk, bool openOnly, int most, CancellationToken cancellation)
    {
        RequireDesk(actor, desk);
        var rows = Rows(actor).Where(c => c.Lead == desk && (!openOnly || (c.DoneAt == null && c.CancelledAt == null))).OrderBy(c => c.Urgency).ThenBy(c => c.Id).Take(most);
        return await ReadAsync(rows, cancellation);
    }

    public async Task<SubmissionRow?> FindAsync(Actor actor, SubmissionId id, CancellationToken cancellation)
    {
        var key = new CaseId(id.Value);
        return (await ReadAsync(Rows(actor).Where(c => c.Id == key), cancellation)).SingleOrDefault();
    }

    public void RequireDesk(Actor actor, UnitId desk)
    {
        if (!MayReceive(actor, desk))
        {
            throw new AccessDeniedException("submission.not-yours", $"Bạn không thuộc bộ phận một cửa này nên không nhận hồ sơ thay được.");
        }
    }

    /// <summary>Those who may open dossiers for the desk, and the program itself for what citizens send.</summary>
    public bool MayReceive(Actor actor, UnitId desk) => actor.IsSystem
        || authoriser.Decide(actor, Open, new AccessFacts(SecurityLabel.Internal, desk, null, [], null, null, actor.Person)) is not null;

    /// <summary>What was refused, lapsed or received is never processed from here again. Source: one-stop.md 5.3, 3→4 is forbidden.</summary>
    public void RequireOpen(Submission sent, CaseRow row) => Rule.Require(
        SubmissionStates.Of(row, sent.Forms, sent.Dossier).IsOpen(), "submission.closed",
        $"Hồ sơ gửi {sent.Code} đã được trả lời xong. Người nộp phải gửi hồ sơ mới.");

    public void RequireWaiting(Submission sent, CaseRow row) => Rule.Require(
        row.PausedAt is not null, "submission.not-waiting", $"Hồ sơ gửi {sent.Code} không chờ bổ sung.");

    private IQueryable<CaseRow> Rows(Actor actor) =>
        actor.IsSystem ? casework.Owned(CaseKinds.Submission) : casework.Visible(actor).Where(c => c.Kind == CaseKinds.Submission);

    private async Task<IReadOnlyList<SubmissionRow>> ReadAsync(IQueryable<CaseRow> rows, CancellationToken cancellation)
    {
        var found = await rows.ToListAsync(cancellation);
        var ids = found.ConvertAll(c => new SubmissionId(c.Id.Value));
        var sent = await db.Set<Submission>().AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellation);
        return [.. found.Select(c => RowOf(sent[new SubmissionId(c.Id.Value)], c))];
    }

    private static SubmissionRow RowOf(Submission s, CaseRow c) => new()
    {
        Id = s.Id, Code = s.Code, State = SubmissionStates.Of(c, s.Forms, s.Dossier), Desk = s.Desk, ProcedureCode = s.ProcedureCode, ProcedureName = s.ProcedureName,
        Channel = s.Channel, ApplicantName = s.ApplicantName, SubmittedAt = s.SubmittedAt, AnswerBy = c.DueAt ?? s.SubmittedAt, Forms = s.Forms, Dossier = s.Dossier,
        Applicant = s.Content.Applicant with { IdentityNumber = null }, HasIdentity = s.IdentityCipher is not null, Agent = s.Content.Agent, Request = s.Content.Request,
        Parts = s.Content.Parts, Delivery = s.Content.Delivery, Version = s.Version + c.Version,
    };
}
