using NamRo.Casework;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Identity;

namespace NamRo.OneStop.Intake;

/// <summary>
/// What was sent and is not received yet, beside its case of kind <c>submission</c> with the same id: the desk's time to answer, the pause for
/// papers and who has it are the case's. State is derived from the case and the forms that left, never stored.
/// </summary>
internal sealed class Submission : IEventSource
{
    public const string LogKind = "submission";

    private readonly List<PendingEvent> pending = [];

    private Submission()
    {
    }

    public SubmissionId Id { get; private set; }

    public string Code { get; private set; } = "";

    public Guid Ticket { get; private set; }

    public UnitId Desk { get; private set; }

    public string ProcedureCode { get; private set; } = "";

    public string ProcedureName { get; private set; } = "";

    public DossierChannel Channel { get; private set; }

    public string ApplicantName { get; private set; } = "";

    public string? IdentityHash { get; private set; }

    public string? IdentityCipher { get; private set; }

    public string? AgentCipher { get; private set; }

    /// <summary>What was sent, without identity numbers.</summary>
    public NewDossier Content { get; private set; } = null!;

    public DateTime SubmittedAt { get; private set; }

    public IReadOnlyList<IssuedForm> Forms { get; private set; } = [];

    public CaseId? Dossier { get; private set; }

    /// <summary>When retention took the personal data away; null while it is kept.</summary>
    public DateTime? AnonymisedAt { get; private set; }

    public long Version { get; private set; }

    string IEventSource.ObjectKind => LogKind;

    Guid IEventSource.ObjectId => Id.Value;

    SecurityLabel IEventSource.Label => SecurityLabel.Internal;

    /// <summary>When form 02 was given; null when it was not.</summary>
    public DateTime? GuidedAt => Forms.FirstOrDefault(f => f.Kind == FormKind.Supplement)?.At;

    public static Submission Send(string code, NewDossier given, ProcedureContent procedure, SealedIdentity? identity, SealedIdentity? agent, DossierAct act)
    {
        var sent = new Submission
        {
            Id = SubmissionId.New(), Code = code, Ticket = given.Ticket, Desk = given.Desk, ProcedureCode = procedure.Code, ProcedureName = procedure.Name,
            Channel = given.Channel, ApplicantName = given.Applicant.Name, IdentityHash = identity?.Hash, IdentityCipher = identity?.Cipher,
            AgentCipher = agent?.Cipher, SubmittedAt = act.At,
            Content = given with
            {
                Applicant = given.Applicant with { IdentityNumber = null }, Agent = given.Agent is { } a ? a with { IdentityNumber = null } : null,
            },
        };
        sent.Raise(new SubmissionSent(code, given.Ticket, procedure.Code, given.Desk, given.Channel), act);
        return sent;
    }

    /// <summary>Whether it waits for its applicant is the case's to say and was asked of it, as in all acts here.</summary>
    public void Guide(GuideToSupplement guide, string number, DossierAct act)
    {
        Rule.Require(
            Forms.All(f => f.Kind != FormKind.Supplement), "submission.guided-twice",
            $"Hồ sơ gửi {Code} đã được hướng dẫn bổ sung một lần. Hãy tiếp nhận hoặc từ chối.");
        Rule.Require(
            guide.Items.Count > 0 && guide.Items.All(i => !string.IsNullOrWhiteSpace(i)), "dossier.supplement-items",
            $"Yêu cầu bổ sung phải liệt kê đầy đủ từng nội dung.", "items");
        Rule.Require(!string.IsNullOrWhiteSpace(guide.Reason), "dossier.supplement-reason", $"Yêu cầu bổ sung phải nêu lý do.", "reason");
        Forms = [.. Forms, new IssuedForm(FormKind.Supplement, number, act.At, act.Actor, guide.Reason, guide.Items, guide.Contact)];
        Raise(new SubmissionGuided(number, guide.Items, guide.Reason), act);
    }

    public void Supplement(SupplementSubmission given, DossierAct act)
    {
        Rule.Require(given.Parts.Count > 0, "dossier.supplement-empty", $"Hãy ghi những giấy tờ vừa được bổ sung.", "parts");
        Content = Content with { Parts = [.. Content.Parts, .. given.Parts] };
        Raise(new SubmissionSupplemented(given.Parts.Count), act);
    }

    public void Refuse(RefuseReception refuse, string number, DossierAct act)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(refuse.Reason), "submission.refuse-reason", $"Từ chối tiếp nhận phải nêu lý do (Mẫu 03).", "reason");
        Forms = [.. Forms, new IssuedForm(FormKind.Refusal, number, act.At, act.Actor, refuse.Reason)];
        Raise(new SubmissionRefused(number, refuse.Ground, refuse.Reason), act);
    }

    /// <param name="lastDay">Last office day on which the applicant could complete it.</param>
    public void Lapse(LetLapse lapse, DateOnly lastDay, DateOnly today, DossierAct act)
    {
        Rule.Require(
            today > lastDay, "submission.not-over", $"Người nộp còn được bổ sung đến hết ngày {lastDay:dd/MM/yyyy}. Chưa khép lại được.");
        Raise(new SubmissionLapsed(lapse.Reason), act);
    }

    public void Receive(CaseId dossier, DossierAct act)
    {
        Dossier = dossier;
        Raise(new SubmissionReceived(dossier), act);
    }

    public void Anonymise(string rule, DossierAct act)
    {
        (ApplicantName, IdentityHash, IdentityCipher, AgentCipher, AnonymisedAt) = ("", null, null, null, act.At);
        Content = Content with
        {
            Applicant = new Applicant("", Content.Applicant.Kind, null), Agent = null, Request = null, Delivery = Content.Delivery with { Address = null },
            Parts = [.. Content.Parts.Select(p => p with { FileHash = null, FileName = null })],
        };
        Raise(new SubmissionAnonymised(rule), act);
    }

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }

    private void Raise(SubmissionEvent happened, DossierAct act)
    {
        Version++;
        pending.Add(new PendingEvent(happened, act.Actor, act.ActorUnit, null, act.At, Version));
    }
}
