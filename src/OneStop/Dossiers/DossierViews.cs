using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.OneStop.Catalogue;

namespace NamRo.OneStop.Dossiers;

/// <summary>One dossier with everything its reader may see.</summary>
internal sealed class DossierViews(AppDb db, ICasework casework, DossierRows rows, ProcedureCatalogue procedures)
{
    public async Task<DossierView> GetAsync(Actor actor, CaseId id, CancellationToken cancellation)
    {
        var row = await rows.For(actor).SingleOrDefaultAsync(r => r.Id == id, cancellation) ?? throw new NotFoundException(Dossier.LogKind);
        var dossier = await db.Set<Dossier>().AsNoTracking().SingleAsync(d => d.Id == id, cancellation);
        var procedure = await procedures.FindAsync(dossier.Procedure, cancellation)
            ?? throw new InvalidOperationException($"Dossier {dossier.Code} names procedure version {dossier.Procedure}, which does not exist.");
        var caseView = await casework.GetAsync(actor, id, cancellation);
        return new DossierView
        {
            Row = row,
            Case = caseView,
            Procedure = procedure.Info(),
            Rules = RuleSets.All.FirstOrDefault(r => r.Code == dossier.RuleSet) ?? RuleSet.At(dossier.ReceivedAt),
            Applicant = ApplicantOf(dossier),
            Agent = AgentOf(dossier),
            Request = dossier.Request,
            Parts = dossier.Parts,
            Delivery = dossier.Delivery,
            Book = new BookLine(dossier.Field, dossier.BookVolume, dossier.BookLine),
            Forms = dossier.Forms,
            Payments = dossier.Payments,
            HandedOver = dossier.HandedOver,
            Corrects = dossier.Corrects,
            Proposed = dossier.Proposed is { } p ? new ProposedReceipt(p.ReceivedAt, p.Reason, p.By) : null,
            Version = dossier.Version + caseView.Row.Version,
        };
    }

    public async Task<CaseId?> FindByCodeAsync(Actor actor, string code, CancellationToken cancellation)
    {
        var trimmed = code.Trim();
        var found = await rows.For(actor).Where(r => r.Code == trimmed).Select(r => new { r.Id }).SingleOrDefaultAsync(cancellation);
        return found?.Id;
    }

    private static ApplicantView ApplicantOf(Dossier d) => new(
        d.ApplicantName, d.ApplicantKind, d.MaskedIdentity, d.Contact.BirthDate, d.Contact.Address, d.Contact.Phone, d.Contact.Email);

    private static AuthorisedPerson? AgentOf(Dossier d) => d.Contact.Agent is not { } agent
        ? null
        : new AuthorisedPerson(agent.Name, agent.MaskedIdentity, agent.Paper, agent.Address, agent.Phone, agent.Email);
}
