using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Storage;

namespace NamRo.OneStop.Intake;

/// <summary>
/// Takes submissions, guides, refuses, and receives them as dossiers. The program speaks for citizens, whose proof was asked before. Source:
/// one-stop.md 5.3, rows one to six; 6.1, D3.
/// </summary>
internal sealed class SubmissionDesk(AppDb db, OneTransaction one, IntakeServices services, Receiving receiving, SubmissionCases cases)
{
    private const int CodeLength = 10;
    private const string CodeLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public async Task<SubmissionReceipt> SubmitAsync(Actor actor, NewDossier given, CancellationToken cancellation)
    {
        cases.RequireDesk(actor, given.Desk);
        if (await KnownAsync(given.Ticket, cancellation) is { } known)
        {
            return known;
        }

        var today = services.Clock.Today();
        var procedure = await services.Procedures.InForceAsync(given.ProcedureCode, today, cancellation) ?? throw new RuleException(
            "dossier.procedure", $"Thủ tục {given.ProcedureCode} không có trong danh mục hoặc không còn hiệu lực. Hãy chọn thủ tục khác.") { Field = "procedureCode" };
        var clean = given.Channel == DossierChannel.Online
            ? IntakeGuard.CheckedOnline(given, procedure.Content, today)
            : IntakeGuard.CheckedBefore(given, procedure.Content, today);
        // Keys are made on another connection at first use, before a transaction holds the database.
        await services.Vault.HashAsync("", cancellation);
        try
        {
            return await one.RunAsync(() => SendAsync(actor, clean, procedure.Content, cancellation), cancellation);
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e) && !one.IsHeld)
        {
            // The same form was sent twice at once and the other was first; or the desk's process was just published beside us.
            return await KnownAsync(given.Ticket, cancellation) ?? await one.RunAsync(() => SendAsync(actor, clean, procedure.Content, cancellation), cancellation);
        }
    }

    public Task<SubmissionReceipt> ActAsync(Actor actor, SubmissionId id, SubmissionVerb verb, long? expected, CancellationToken cancellation) =>
        one.RunAsync(
            async () =>
            {
                var (sent, row) = await RequireAsync(actor, id, expected, cancellation);
                await SayAsync(actor, sent, row, await RunAsync(sent, row, verb, DossierAct.Of(actor, services.Clock.UtcNow()), cancellation), cancellation);
                return Receipt(sent, await cases.RowAsync(actor, id, cancellation) ?? row);
            },
            cancellation);

    /// <summary>Receives it: the clock starts now, at the moment of acceptance. Source: one-stop.md 6.1, D3.</summary>
    public Task<DossierReceipt> ReceiveAsync(Actor actor, SubmissionId id, UnitId? responsible, long? expected, CancellationToken cancellation) =>
        one.RunAsync(
            async () =>
            {
                var (sent, row) = await RequireAsync(actor, id, expected, cancellation);
                cases.RequireOpen(sent, row);
                var number = sent.IdentityCipher is { } cipher ? await services.Vault.OpenAsync(cipher, cancellation) : null;
                var agent = sent.AgentCipher is { } other ? await services.Vault.OpenAsync(other, cancellation) : null;
                var given = sent.Content with
                {
                    Submission = id, Responsible = responsible ?? sent.Content.Responsible, Applicant = sent.Content.Applicant with { IdentityNumber = number },
                    Agent = sent.Content.Agent is { } a ? a with { IdentityNumber = agent } : null,
                };
                var received = (await receiving.ReceiveAsync(actor, [given], cancellation))[0];
                // The engine let go of everything when it saved the dossier.
                db.Attach(sent);
                sent.Receive(received.Id, DossierAct.Of(actor, services.Clock.UtcNow()));
                await SayAsync(actor, sent, row, new Finish($"Tiếp nhận thành hồ sơ {received.Code}", received.Code), cancellation);
                return received;
            },
            cancellation);

    private async Task<SubmissionReceipt?> KnownAsync(Guid ticket, CancellationToken cancellation)
    {
        var sent = await db.Set<Submission>().AsNoTracking().SingleOrDefaultAsync(s => s.Ticket == ticket, cancellation);
        return sent is null ? null : Receipt(sent, (await cases.RowAsync(Actor.System, sent.Id, cancellation))!);
    }

    private async Task<SubmissionReceipt> SendAsync(Actor actor, NewDossier clean, ProcedureContent procedure, CancellationToken cancellation)
    {
        Rule.Require(clean.Ticket != Guid.Empty, "dossier.ticket", $"Biểu mẫu thiếu mã phiên nhập. Hãy mở lại trang tiếp nhận.", "ticket");
        var now = services.Clock.UtcNow();
        var identity = clean.Applicant.IdentityNumber is { } number ? await services.Vault.SealAsync(number, cancellation) : null;
        var agent = clean.Agent?.IdentityNumber is { } other ? await services.Vault.SealAsync(other, cancellation) : null;
        var sent = Submission.Send(NewCode(OfficeClock.DayOf(now)), clean, procedure, identity, agent, DossierAct.Of(actor, now));
        db.Add(sent);
        var receipt = await cases.OpenAsync(actor, sent, cancellation);
        return new SubmissionReceipt(sent.Id, sent.Code, SubmissionState.New, sent.SubmittedAt, receipt.DueAt ?? now, null, sent.Version + receipt.Version);
    }

    /// <summary>What the verb does to the particulars, and what it says to the engine.</summary>
    private async Task<CaseVerb> RunAsync(Submission sent, CaseRow row, SubmissionVerb verb, DossierAct act, CancellationToken cancellation)
    {
        cases.RequireOpen(sent, row);
        switch (verb)
        {
            case GuideToSupplement v:
                sent.Guide(v, await FormAsync(FormKind.Supplement, sent.Desk, act.At, cancellation), act);
                return new Pause(v.Reason, sent.Forms[^1].Number, PauseFor.Papers);
            case SupplementSubmission v:
                cases.RequireWaiting(sent, row);
                sent.Supplement(v, act);
                return new Resume(null, Restarts: true);
            case RefuseReception v:
                sent.Refuse(v, await FormAsync(FormKind.Refusal, sent.Desk, act.At, cancellation), act);
                return new Finish(v.Reason, sent.Forms[^1].Number);
            case LetLapse v:
                cases.RequireWaiting(sent, row);
                var calendar = services.Organisation.Map.CalendarOf(sent.Desk);
                var last = calendar.AddWorkingDays(OfficeClock.DayOf(sent.GuidedAt ?? sent.SubmittedAt), RuleSet.At(act.At).SupplementDays);
                sent.Lapse(v, last, OfficeClock.DayOf(act.At), act);
                return new Cancel(v.Reason, sent.Forms[^1].Number);
            default:
                throw new InvalidOperationException($"Nothing carries out {verb.GetType().Name}.");
        }
    }

    /// <summary>Says it to the case. An answer to what still waits for its applicant lets it run again first: the engine ends no paused work.</summary>
    private async Task SayAsync(Actor actor, Submission sent, CaseRow row, CaseVerb said, CancellationToken cancellation)
    {
        if (said is Finish && row.PausedAt is not null)
        {
            await cases.SayAsync(actor, sent.Id, new Resume(), cancellation);
        }

        await cases.SayAsync(actor, sent.Id, said, cancellation);
    }

    private async Task<(Submission Sent, CaseRow Row)> RequireAsync(Actor actor, SubmissionId id, long? expected, CancellationToken cancellation)
    {
        var row = await cases.RowAsync(actor, id, cancellation) ?? throw new NotFoundException(Submission.LogKind);
        var sent = await db.Set<Submission>().AsTracking().SingleAsync(s => s.Id == id, cancellation);
        if (!cases.MayReceive(actor, sent.Desk))
        {
            throw new NotFoundException(Submission.LogKind);
        }

        var version = sent.Version + row.Version;
        return expected is null || expected == version ? (sent, row) : throw new StaleVersionException(sent.Code, expected.Value, version);
    }

    private Task<string> FormAsync(FormKind kind, UnitId desk, DateTime at, CancellationToken cancellation) =>
        services.Numbers.FormAsync(kind, desk, OfficeClock.DayOf(at).Year, RuleSet.At(at), cancellation);

    private static string NewCode(DateOnly day) => $"TT-{day:yyMMdd}-{RandomNumberGenerator.GetString(CodeLetters, CodeLength)}";

    private static SubmissionReceipt Receipt(Submission s, CaseRow c) => new(
        s.Id, s.Code, SubmissionStates.Of(c, s.Forms, s.Dossier), s.SubmittedAt, c.DueAt ?? s.SubmittedAt, s.Forms.Count == 0 ? null : s.Forms[^1].Number,
        s.Version + c.Version);
}
