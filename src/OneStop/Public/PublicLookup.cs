using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Dossiers;
using NamRo.OneStop.Ratings;

namespace NamRo.OneStop.Public;

/// <summary>
/// Looks a dossier up for whoever holds its receipt. The proof is checked before any record is touched: a code that does not exist, one of
/// somebody else and one with a wrong look-up code take the same way and get the same answer.
/// </summary>
internal sealed class PublicLookup(AppDb db, ICasework casework, CheckCodes checks, RatingDesk ratings, TimeProvider clock)
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
        var rated = dossier is null ? null : PublicRating.Of(await ratings.FindAsync(dossier.Id, cancellation));
        return dossier is null ? null : PublicDossier.Of(found!, Particulars(dossier, found!, rated), clock.UtcNow());
    }

    /// <summary>Takes the citizen's rating of a dossier that is done, from whoever holds its receipt.</summary>
    /// <exception cref="NotFoundException">The codes open nothing.</exception>
    /// <exception cref="RuleException">It is not done yet, the time to change is over, or a reason is missing.</exception>
    public async Task RateAsync(string? code, string? check, Satisfaction level, string? reason, CancellationToken cancellation)
    {
        var dossier = await FindAsync(code, check, cancellation) ?? throw new NotFoundException(Dossier.LogKind);
        Rule.Require(
            dossier.State is DossierState.Finished or DossierState.Returned, "rating.early", $"Hồ sơ chưa giải quyết xong nên chưa đánh giá được. Hãy quay lại sau.");
        await ratings.RateAsync(dossier.Id, RatedThing.Dossier, dossier.Desk, level, reason, cancellation);
    }

    private static PublicParticulars Particulars(Dossier dossier, CitizenCase found, PublicRating? rated)
    {
        var row = found.Row;
        var state = DossierStates.Of(row.State, row.PausedAt is not null, found.PausedFor, dossier.Ending, row.Step);
        return new PublicParticulars(dossier.ProcedureName, state, dossier.ReceivedAt, AskedOf(dossier, state), rated);
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
