using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Public;
using NamRo.OneStop.Ratings;

namespace NamRo.OneStop.Reflections;

/// <summary>Shows a reflection and its answer to whoever holds both codes; the proof is checked before any record is touched.</summary>
internal sealed class ReflectionLookup(AppDb db, ICasework casework, CheckCodes checks, RatingDesk ratings, TimeProvider clock)
{
    /// <summary>The reflection; null for whatever is wrong.</summary>
    public async Task<PublicReflection?> FindAsync(string? code, string? check, CancellationToken cancellation)
    {
        var asked = (code ?? "").Trim().ToUpperInvariant();
        if (!await checks.FitsAsync(asked, check, cancellation)
            || await casework.FindForCitizenAsync(CaseKinds.Reflection, asked, cancellation) is not { } found)
        {
            return null;
        }

        var r = await db.Set<Reflection>().AsNoTracking().SingleAsync(x => x.Id == found.Row.Id, cancellation);
        var row = found.Row;
        var rated = PublicRating.Of(await ratings.FindAsync(r.Id, cancellation));
        return new PublicReflection(
            r.Id, r.Desk, r.Code, r.Topic, r.Text, r.SentAt, row.DueAt, row.AcceptedAt, found.Result, row.CancelledAt is not null, rated,
            row.AcceptedAt is not null && rated?.IsOpen(clock.UtcNow()) != false);
    }

    /// <summary>How satisfied the citizen is with the answer.</summary>
    /// <exception cref="NotFoundException">The codes open nothing.</exception>
    public async Task RateAsync(string? code, string? check, Satisfaction level, string? reason, CancellationToken cancellation)
    {
        var reflection = await FindAsync(code, check, cancellation) ?? throw new NotFoundException(Reflection.LogKind);
        Rule.Require(reflection.AnsweredAt is not null, "rating.early-answer", $"Phản ánh chưa được trả lời nên chưa đánh giá được. Hãy quay lại sau.");
        await ratings.RateAsync(reflection.Id, RatedThing.Reflection, reflection.Desk, level, reason, cancellation);
    }
}

/// <summary>A reflection as its sender sees it.</summary>
/// <param name="Text">Empty once retention took it away.</param>
/// <param name="Answer">What was answered, once the leader let it go; null before.</param>
internal sealed record PublicReflection(
    CaseId Id, UnitId Desk, string Code, ReflectionTopic Topic, string Text, DateTime SentAt, DateTime? DueAt, DateTime? AnsweredAt, string? Answer,
    bool IsCancelled, PublicRating? Rated, bool MayRate);
