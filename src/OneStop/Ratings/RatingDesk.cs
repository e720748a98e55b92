using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Ratings;

/// <summary>Takes ratings from citizens; whoever calls has asked for the proof and knows that the thing is done.</summary>
internal sealed class RatingDesk(AppDb db, TimeProvider clock)
{
    public Task<Rating?> FindAsync(CaseId id, CancellationToken cancellation) =>
        db.Set<Rating>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation);

    public async Task RateAsync(CaseId id, RatedThing thing, UnitId desk, Satisfaction level, string? reason, CancellationToken cancellation)
    {
        var now = clock.UtcNow();
        if (await db.Set<Rating>().AsTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is { } given)
        {
            given.Change(level, reason, now);
        }
        else
        {
            db.Add(Rating.Give(id, thing, desk, level, reason, now));
        }

        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException e) when (DatabaseErrors.IsUniqueViolation(e))
        {
            // Sent twice at once: the other is stored and may be changed as any.
            db.ChangeTracker.Clear();
            throw new RuleException("rating.twice", $"Đánh giá vừa được ghi nhận. Hãy tải lại trang để xem hoặc sửa.");
        }
    }
}
