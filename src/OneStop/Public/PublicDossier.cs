using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Ratings;

namespace NamRo.OneStop.Public;

/// <summary>What the citizen who holds the receipt is shown: nothing personal beyond what the receipt holds, and no officer's name.</summary>
/// <param name="DueAt">The appointment as it stands, UTC; null when there is no limit or the clock stands.</param>
/// <param name="Steps">Where it was and is, oldest first.</param>
/// <param name="WhyThisDate">How the date comes about, line by line.</param>
/// <param name="Asked">What the citizen is asked for now; null when nothing is.</param>
/// <param name="Rated">What the citizen said of the service; null when nothing yet.</param>
/// <param name="MayRate">Whether the citizen may say it, or say otherwise, now.</param>
internal sealed record PublicDossier(
    CaseId Id, UnitId Desk, string Code, string ProcedureName, DossierState State, UnitId Unit, DateTime ReceivedAt, DateTime? DueAt, DateTime? DoneAt, bool IsLate,
    IReadOnlyList<PublicStep> Steps, IReadOnlyList<FormattableString> WhyThisDate, PublicRequest? Asked, PublicApology? Apology,
    PublicRating? Rated, bool MayRate)
{
    public static PublicDossier Of(CitizenCase found, PublicParticulars said, DateTime now)
    {
        var (row, state) = (found.Row, said.State);
        var end = row.DoneAt ?? row.CancelledAt ?? (row.PausedAt is null ? now : null);
        return new PublicDossier(
            row.Id, row.Issuer, row.Code, said.ProcedureName, state, row.HolderUnit ?? row.Lead ?? row.Issuer, said.ReceivedAt, row.DueAt, row.DoneAt,
            row.CancelledAt is null && row.DueAt is { } due && end > due,
            [.. found.Hands.Select(h => new PublicStep(h.Name, h.Unit, h.From, h.Until ?? row.DoneAt))], found.DueTrace, said.Asked,
            found.Postponed is { } p ? new PublicApology(p.At, p.PromisedAt, p.Reason, p.Letter) : null,
            said.Rated, state is DossierState.Finished or DossierState.Returned && said.Rated?.IsOpen(now) != false);
    }
}

/// <summary>The part of it that the case does not know.</summary>
internal sealed record PublicParticulars(string ProcedureName, DossierState State, DateTime ReceivedAt, PublicRequest? Asked, PublicRating? Rated = null);

internal sealed record PublicStep(string Name, UnitId Unit, DateTime From, DateTime? Until);

/// <param name="Form">Number of the form or notice.</param>
/// <param name="Amount">In dong, when it is money that is asked for.</param>
internal sealed record PublicRequest(string Form, DateTime At, string? Reason, IReadOnlyList<string> Items, long? Amount);

/// <summary>The letter of apology with the one new date.</summary>
internal sealed record PublicApology(DateTime At, DateTime PromisedAt, string Reason, string Letter);

/// <summary>A rating as its giver sees it.</summary>
/// <param name="Until">The last office day on which it may be changed.</param>
internal sealed record PublicRating(Satisfaction Level, string? Reason, DateOnly Until)
{
    public static PublicRating? Of(Rating? rating) => rating is null ? null : new PublicRating(rating.Level, rating.Reason, rating.ChangeUntil);

    public bool IsOpen(DateTime now) => OfficeClock.DayOf(now) <= Until;
}
