using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Catalogue;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Identity;
using NamRo.OneStop.Intake;

namespace NamRo.OneStop.Acting;

/// <inheritdoc cref="IOneStop"/>
internal sealed class OneStopDoor(
    CounterServices counter, DossierActs acts, PersonalData personal, DossierReading reading, ProcedureCatalogue procedures) : IOneStop
{
    public Task<IReadOnlyList<DossierReceipt>> ReceiveAsync(
        Actor actor, IReadOnlyList<NewDossier> given, CancellationToken cancellation = default) =>
        counter.Receiving.ReceiveAsync(actor, given, cancellation);

    public ValueTask PrepareAsync(CancellationToken cancellation = default) => personal.PrepareAsync(cancellation);

    public Task<DossierReceipt> ActAsync(
        Actor actor, CaseId id, DossierVerb verb, long? expected = null, CancellationToken cancellation = default) =>
        acts.ActAsync(actor, id, verb, expected, cancellation);

    public Task<SubmissionReceipt> SubmitAsync(Actor actor, NewDossier given, CancellationToken cancellation = default) =>
        counter.Submissions.SubmitAsync(actor, given, cancellation);

    public Task<SubmissionReceipt> ActAsync(
        Actor actor, SubmissionId id, SubmissionVerb verb, long? expected = null, CancellationToken cancellation = default) =>
        counter.Submissions.ActAsync(actor, id, verb, expected, cancellation);

    public Task<DossierReceipt> ReceiveSubmissionAsync(
        Actor actor, SubmissionId id, UnitId? responsible = null, long? expected = null, CancellationToken cancellation = default) =>
        counter.Submissions.ReceiveAsync(actor, id, responsible, expected, cancellation);

    public Task<IReadOnlyList<SubmissionRow>> SubmissionsAsync(
        Actor actor, UnitId desk, bool openOnly = true, int most = 200, CancellationToken cancellation = default) =>
        counter.Cases.ListAsync(actor, desk, openOnly, most, cancellation);

    public Task<SubmissionRow?> SubmissionAsync(Actor actor, SubmissionId id, CancellationToken cancellation = default) =>
        counter.Cases.FindAsync(actor, id, cancellation);

    public IQueryable<DossierRow> Visible(Actor actor, bool openOnly = false) => reading.Rows.For(actor, openOnly);

    public Task<DossierView> GetAsync(Actor actor, CaseId id, CancellationToken cancellation = default) => reading.Views.GetAsync(actor, id, cancellation);

    public Task<CaseId?> FindByCodeAsync(Actor actor, string code, CancellationToken cancellation = default) =>
        reading.Views.FindByCodeAsync(actor, code, cancellation);

    public Task<IReadOnlyList<CaseId>> FindByIdentityAsync(Actor actor, string identityNumber, CancellationToken cancellation = default) =>
        personal.FindAsync(actor, identityNumber, cancellation);

    public Task<IReadOnlyList<CaseId>> FindByIdentityOrPhoneAsync(Actor actor, string number, CancellationToken cancellation = default) =>
        personal.FindByNumberAsync(actor, number, cancellation);

    public Task<string?> UnmaskAsync(Actor actor, CaseId id, string reason, CancellationToken cancellation = default) =>
        personal.UnmaskAsync(actor, id, reason, cancellation);

    public Task<PersonalExport> ExportAsync(Actor actor, string identityNumber, string reason, CancellationToken cancellation = default) =>
        personal.ExportAsync(actor, identityNumber, reason, cancellation);

    public async Task<IReadOnlyList<ProcedureInfo>> ProceduresAsync(DateOnly day, CancellationToken cancellation = default) =>
        [.. (await procedures.InForceAsync(day, cancellation)).Select(p => p.Info())];

    public async Task<ProcedureInfo?> ProcedureAsync(string code, DateOnly day, CancellationToken cancellation = default) =>
        (await procedures.InForceAsync(code, day, cancellation))?.Info();
}

/// <summary>The two ways to read dossiers.</summary>
internal sealed record DossierReading(DossierRows Rows, DossierViews Views);

/// <summary>What comes in: at the desk, and before it.</summary>
internal sealed record CounterServices(Receiving Receiving, SubmissionDesk Submissions, SubmissionCases Cases);
