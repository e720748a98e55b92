using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop.Dossiers;

/// <summary>Dossiers joined to the cases an actor may see.</summary>
internal sealed class DossierRows(AppDb db, ICasework casework)
{
    public IQueryable<DossierRow> For(Actor actor, bool openOnly = false) => Of(casework.Visible(actor, openOnly));

    /// <summary>Every dossier, whoever may see it: only to say which ones are meant, for the engine to show those the actor may see.</summary>
    public IQueryable<DossierRow> All() => Of(casework.Owned(CaseKinds.Dossier));

    private IQueryable<DossierRow> Of(IQueryable<CaseRow> cases) =>
        from d in db.Set<Dossier>().AsNoTracking()
        join c in cases on d.Id equals c.Id
        select new DossierRow
        {
            Id = d.Id, Code = d.Code, Procedure = d.Procedure, ProcedureCode = d.ProcedureCode, ProcedureName = d.ProcedureName, Field = d.Field,
            Desk = d.Desk, Responsible = d.Responsible, Channel = d.Channel, ApplicantName = d.ApplicantName, ReceiptNumber = d.ReceiptNumber,
            ReceivedAt = d.ReceivedAt, DueAt = c.DueAt, PromisedAt = c.PromisedAt, DoneAt = c.DoneAt, ReturnedAt = d.ReturnedAt,
            EndedAt = c.DoneAt ?? c.CancelledAt, PausedAt = c.PausedAt, PausedFor = d.WaitsFor, CaseState = c.State, Ending = d.Ending,
            Flags = d.Flags, SupplementCount = d.SupplementCount, Step = c.Step, StepName = c.StepName, StepDueAt = c.StepDueAt,
            HolderUnit = c.HolderUnit, HolderPerson = c.HolderPerson, Urgency = c.Urgency, SearchExact = d.SearchExact, SearchFolded = d.SearchFolded,
        };
}
