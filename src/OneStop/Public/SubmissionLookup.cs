using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.OneStop.Catalogue;

namespace NamRo.OneStop.Public;

/// <summary>Shows a submission to whoever holds both codes; the proof is checked before any record is touched.</summary>
internal sealed class SubmissionLookup(IOneStop door, ICasework casework, CheckCodes checks, ProcedureCatalogue procedures)
{
    /// <summary>The submission; null for whatever is wrong.</summary>
    public async Task<PublicSubmission?> FindAsync(string? code, string? check, CancellationToken cancellation)
    {
        var asked = (code ?? "").Trim().ToUpperInvariant();
        if (!await checks.FitsAsync(asked, check, cancellation)
            || await casework.FindForCitizenAsync(CaseKinds.Submission, asked, cancellation) is not { } found
            || await door.SubmissionAsync(Actor.System, new SubmissionId(found.Row.Id.Value), cancellation) is not { } row)
        {
            return null;
        }

        var dossier = row.Dossier is { } id ? await casework.Owned(CaseKinds.Dossier).Where(c => c.Id == id).Select(c => c.Code).SingleOrDefaultAsync(cancellation) : null;
        var procedure = await procedures.InForceAsync(row.ProcedureCode, Kernel.WorkingTime.OfficeClock.DayOf(row.SubmittedAt), cancellation);
        return new PublicSubmission(
            row, dossier is null ? null : CitizenLinks.Track(dossier, await checks.OfAsync(dossier, cancellation)), procedure?.Content.Components ?? []);
    }
}

/// <summary>A submission as its sender sees it: what the desk says, without the sender's own data, which whoever finds the codes need not read.</summary>
/// <param name="DossierHref">Where the dossier it became is followed.</param>
internal sealed record PublicSubmission(SubmissionRow Row, string? DossierHref, IReadOnlyList<ProcedureComponent> Components)
{
    /// <summary>Form 02, while it is waited for.</summary>
    public IssuedForm? Asked => Row.State == SubmissionState.WaitingForPapers ? Row.Forms.LastOrDefault(f => f.Kind == FormKind.Supplement) : null;

    public IssuedForm? Refusal => Row.Forms.LastOrDefault(f => f.Kind == FormKind.Refusal);

    /// <summary>The part of the procedure that an item of form 02 names; null when it names none.</summary>
    public int? PlaceOf(string item)
    {
        for (var i = 0; i < Components.Count; i++)
        {
            if (string.Equals(Components[i].Name, item, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return null;
    }
}
