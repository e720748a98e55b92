using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Storage;

namespace NamRo.OneStop.Intake;

/// <summary>Takes submissions, guides, refuses, and receives them as dossiers. Source: one-stop.md 5.3, rows one to six; 6.1, D3.</summary>
internal sealed class SubmissionDesk(AppDb db, OneTransaction one, IntakeServices services, Receiving receiving, Authoriser authoriser)
{
    private const string Open = "dossier.open";
    private const int CodeLength = 10;
    private const string CodeLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public async Task<SubmissionReceipt> SubmitAsync(Actor actor, NewDossier given, CancellationToken cancellation)
    {
        RequireDesk(actor, given.Desk);
        if (await db.Set<Submission>().AsNoTracking().SingleOrDefaultAsync(s => s.Ticket == given.Ticket, cancellation) is { } known)
        {
            return Receipt(known);
        }

        var (now, today) = (services.Clock.UtcNow(), services.Clock.Today());
        Rule.Require(given.Ticket != Guid.Empty, "dossier.ticket", $"Biểu mẫu thiếu mã phiên nhập. Hãy mở lại trang tiếp nhận.", "ticket");
        var procedure = await services.Procedures.InForceAsync(given.ProcedureCode, today, cancellation) ?? throw new RuleException(
            "dossier.procedure", $"Thủ tục {given.ProcedureCode} không có trong danh mục hoặc không còn hiệu lực. Hãy chọn thủ tục khác.") { Field = "procedureCode" };
        IntakeGuard.Known(given.Parts, procedure.Content);
        var clean = given with
        {
            Applicant = ApplicantGuard.Checked(given.Applicant, today), Agent = given.Agent is { } agent ? ApplicantGuard.Checked(agent) : null,
        };
        var identity = clean.Applicant.IdentityNumber is { } number ? await services.Vault.SealAsync(number, cancellation) : null;
        var agentIdentity = clean.Agent?.IdentityNumber is { } other ? await services.Vault.SealAsync(other, cancellation) : null;
        var sent = Submission.Send(NewCode(today), clean, procedure.Content, identity, agentIdentity, AnswerBy(given.Desk, now), DossierAct.Of(actor, now));
        db.Add(sent);
        await db.SaveChangesAsync(cancellation);
        return Receipt(sent);
    }

    public Task<SubmissionReceipt> ActAsync(Actor actor, SubmissionId id, SubmissionVerb verb, long? expected, CancellationToken cancellation) =>
        one.RunAsync(
            async () =>
            {
                var sent = await RequireAsync(actor, id, expected, cancellation);
                await RunAsync(sent, verb, DossierAct.Of(actor, services.Clock.UtcNow()), cancellation);
                await db.SaveChangesAsync(cancellation);
                return Receipt(sent);
            },
            cancellation);

    /// <summary>Receives it: the clock starts now, at the moment of acceptance. Source: one-stop.md 6.1, D3.</summary>
    public Task<DossierReceipt> ReceiveAsync(Actor actor, SubmissionId id, UnitId? responsible, long? expected, CancellationToken cancellation) =>
        one.RunAsync(
            async () =>
            {
                var sent = await RequireAsync(actor, id, expected, cancellation);
                var number = sent.IdentityCipher is { } cipher ? await services.Vault.OpenAsync(cipher, cancellation) : null;
                var agent = sent.AgentCipher is { } other ? await services.Vault.OpenAsync(other, cancellation) : null;
                var given = sent.Content with
                {
                    Submission = id, Responsible = responsible ?? sent.Content.Responsible, Applicant = sent.Content.Applicant with { IdentityNumber = number },
                    Agent = sent.Content.Agent is { } a ? a with { IdentityNumber = agent } : null,
                };
                var received = (await receiving.ReceiveAsync(actor, [given], cancellation))[0];
                sent.Receive(received.Id, DossierAct.Of(actor, services.Clock.UtcNow()));
                await db.SaveChangesAsync(cancellation);
                return received;
            },
            cancellation);

    /// <summary>Submissions of the desks the actor may receive for.</summary>
    public async Task<IReadOnlyList<SubmissionRow>> ListAsync(Actor actor, UnitId desk, bool openOnly, int most, CancellationToken cancellation)
    {
        RequireDesk(actor, desk);
        return await db.Set<Submission>().AsNoTracking()
            .Where(s => s.Desk == desk && (!openOnly || s.State == SubmissionState.New || s.State == SubmissionState.WaitingForPapers))
            .OrderBy(s => s.AnswerBy).ThenBy(s => s.Id).Take(most)
            .Select(s => new SubmissionRow
            {
                Id = s.Id, Code = s.Code, State = s.State, Desk = s.Desk, ProcedureCode = s.ProcedureCode, ProcedureName = s.ProcedureName, Channel = s.Channel,
                ApplicantName = s.ApplicantName, SubmittedAt = s.SubmittedAt, AnswerBy = s.AnswerBy, Forms = s.Forms, Dossier = s.Dossier, Version = s.Version,
            }).ToListAsync(cancellation);
    }

    private async Task RunAsync(Submission sent, SubmissionVerb verb, DossierAct act, CancellationToken cancellation)
    {
        switch (verb)
        {
            case GuideToSupplement v:
                sent.Guide(v, await FormAsync(FormKind.Supplement, sent.Desk, act.At, cancellation), act);
                break;
            case SupplementSubmission v:
                sent.Supplement(v, AnswerBy(sent.Desk, act.At), act);
                break;
            case RefuseReception v:
                sent.Refuse(v, await FormAsync(FormKind.Refusal, sent.Desk, act.At, cancellation), act);
                break;
            case LetLapse v:
                var calendar = services.Organisation.Map.CalendarOf(sent.Desk);
                var last = calendar.AddWorkingDays(OfficeClock.DayOf(sent.GuidedAt ?? sent.SubmittedAt), RuleSet.At(act.At).SupplementDays);
                sent.Lapse(v, last, OfficeClock.DayOf(act.At), act);
                break;
            default:
                throw new InvalidOperationException($"Nothing carries out {verb.GetType().Name}.");
        }
    }

    private async Task<Submission> RequireAsync(Actor actor, SubmissionId id, long? expected, CancellationToken cancellation)
    {
        var sent = await db.Set<Submission>().AsTracking().SingleOrDefaultAsync(s => s.Id == id, cancellation);
        if (sent is null || !MayReceive(actor, sent.Desk))
        {
            throw new NotFoundException(Submission.LogKind);
        }

        return expected is null || expected == sent.Version ? sent : throw new StaleVersionException(sent.Code, expected.Value, sent.Version);
    }

    private void RequireDesk(Actor actor, UnitId desk)
    {
        if (!MayReceive(actor, desk))
        {
            throw new AccessDeniedException("submission.not-yours", $"Bạn không thuộc bộ phận một cửa này nên không nhận hồ sơ thay được.");
        }
    }

    /// <summary>Those who may open dossiers for the desk, and the program itself for what citizens send.</summary>
    private bool MayReceive(Actor actor, UnitId desk) => actor.IsSystem
        || authoriser.Decide(actor, Open, new AccessFacts(SecurityLabel.Internal, desk, null, [], null, null, actor.Person)) is not null;

    private DateTime AnswerBy(UnitId desk, DateTime from) => DueCalculator.Compute(
        [ClockEvent.Received(from)], ClockRule.For(Term.Parse(RuleSet.At(from).AnswerTerm)), services.Organisation.Map.CalendarOf(desk)).DueAt!.Value;

    private Task<string> FormAsync(FormKind kind, UnitId desk, DateTime at, CancellationToken cancellation) =>
        services.Numbers.FormAsync(kind, desk, OfficeClock.DayOf(at).Year, RuleSet.At(at), cancellation);

    private static string NewCode(DateOnly day) => $"TT-{day:yyMMdd}-{RandomNumberGenerator.GetString(CodeLetters, CodeLength)}";

    private static SubmissionReceipt Receipt(Submission s) =>
        new(s.Id, s.Code, s.State, s.SubmittedAt, s.AnswerBy, s.Forms.Count == 0 ? null : s.Forms[^1].Number, s.Version);
}
