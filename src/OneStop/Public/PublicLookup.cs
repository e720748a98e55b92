using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;

namespace NamRo.OneStop.Public;

/// <summary>
/// Looks a dossier up for whoever holds its receipt. The proof is checked before any record is touched: a code that does not exist, one of
/// somebody else and one with a wrong look-up code take the same way and get the same answer.
/// </summary>
internal sealed class PublicLookup(AppDb db, ICasework casework, CheckCodes checks, TimeProvider clock)
{
    /// <summary>The dossier; null for whatever is wrong.</summary>
    public async Task<PublicDossier?> FindAsync(string? code, string? check, CancellationToken cancellation)
    {
        var asked = (code ?? "").Trim().ToUpperInvariant();
        if (!await checks.FitsAsync(asked, check, cancellation))
        {
            return null;
        }

        var found = await casework.FindForCitizenAsync(CaseKinds.Dossier, asked, cancellation);
        var dossier = found is null ? null : await db.Set<Dossier>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == found.Row.Id, cancellation);
        return dossier is null ? null : PublicDossier.Of(found!, Particulars(dossier, found!), clock.UtcNow());
    }

    private static PublicParticulars Particulars(Dossier dossier, CitizenCase found)
    {
        var row = found.Row;
        var state = DossierStates.Of(row.State, row.PausedAt is not null, found.PausedFor, dossier.Ending, row.Step);
        return new PublicParticulars(dossier.ProcedureName, state, dossier.ReceivedAt, AskedOf(dossier, state));
    }

    private static PublicRequest? AskedOf(Dossier dossier, DossierState state)
    {
        if (state == DossierState.WaitingForPapers && dossier.Forms.LastOrDefault(f => f.Kind == FormKind.Supplement) is { } form)
        {
            return new PublicRequest(form.Number, form.At, form.Reason, form.Items ?? [], null);
        }

        return state == DossierState.WaitingForPayment && dossier.Payments.LastOrDefault(p => p.PaidAt is null) is { } owed
            ? new PublicRequest(owed.Notice, owed.AskedAt, owed.Reason, [], owed.Amount)
            : null;
    }
}
