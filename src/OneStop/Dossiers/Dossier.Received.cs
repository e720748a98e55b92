using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Identity;

namespace NamRo.OneStop.Dossiers;

/// <summary>How a dossier begins.</summary>
internal sealed partial class Dossier
{
    public static Dossier Receive(IntakeFacts facts, DossierAct act)
    {
        var (given, procedure) = (facts.Given, facts.Procedure);
        var dossier = new Dossier
        {
            Id = facts.Id, Code = facts.Code, Ticket = given.Ticket, Procedure = procedure.Id, ProcedureCode = procedure.Content.Code,
            ProcedureName = procedure.Content.Name, Field = procedure.Content.Field, Desk = given.Desk, Responsible = facts.Responsible,
            Channel = given.Channel, RuleSet = facts.Rules.Code, Supplement = procedure.Content.Counting.Supplement, ReceivedAt = act.At,
            ReceivedBy = act.Actor, SubmittedAt = facts.SubmittedAt, Request = given.Request!, Parts = given.Parts, Quantity = given.Quantity,
            Delivery = given.Delivery, ReceiptNumber = facts.ReceiptNumber, BookVolume = facts.BookVolume, BookLine = facts.BookLine,
            Corrects = given.Corrects,
            Flags = (given.IsOutOfArea ? DossierMarks.OutOfArea : 0) | (given.Corrects is null ? 0 : DossierMarks.Correction)
                | PartMarks.Of(given.Parts, procedure.Content.Components),
        };
        dossier.TakeApplicant(given, facts.Identity, facts.AgentIdentity);
        dossier.PhoneHash = facts.PhoneHash;
        dossier.Forms = [new IssuedForm(FormKind.Receipt, facts.ReceiptNumber, act.At, act.Actor)];
        dossier.MakeSearchable();
        dossier.Raise(
            new DossierReceived(
                facts.Code, given.Ticket, procedure.Id, dossier.ProcedureCode, given.Desk, facts.Responsible, given.Channel, facts.Rules.Code,
                facts.ReceiptNumber, facts.BookVolume, facts.BookLine, given.Parts.Count, given.Corrects),
            act);
        return dossier;
    }

    private void TakeApplicant(NewDossier given, SealedIdentity? identity, SealedIdentity? agentIdentity)
    {
        var a = given.Applicant;
        (ApplicantName, ApplicantKind) = (a.Name, a.Kind);
        (IdentityHash, IdentityCipher, MaskedIdentity) = (identity?.Hash, identity?.Cipher, identity?.Masked);
        var agent = given.Agent is { } g
            ? new StoredAgent(g.Name, agentIdentity?.Cipher, agentIdentity?.Masked, g.Paper, g.Address, g.Phone, g.Email)
            : null;
        Contact = new Contact(a.BirthDate, a.Address, a.Phone, a.Email, agent);
    }
}

/// <summary>What a receipt is made from, checked and numbered.</summary>
internal sealed record IntakeFacts(
    CaseId Id, NewDossier Given, ProcedureInfo Procedure, RuleSet Rules, UnitId Responsible, SealedIdentity? Identity, SealedIdentity? AgentIdentity)
{
    public string Code { get; init; } = "";

    public string ReceiptNumber { get; init; } = "";

    public int BookVolume { get; init; }

    public int BookLine { get; init; }

    public DateTime? SubmittedAt { get; init; }

    public string? PhoneHash { get; init; }
}
