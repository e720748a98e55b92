using Microsoft.EntityFrameworkCore;
using NamRo.Casework;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Dossiers;

namespace NamRo.OneStop.Book;

/// <summary>
/// Reads "Sổ theo dõi hồ sơ" of a desk: the lines made at receipt, in the order of receipt, as far as the reader may see the dossiers. Source: one-stop.md
/// 7.7, 10.
/// </summary>
internal sealed class BookReader(AppDb db, ICasework casework)
{
    /// <summary>Lines received in the period, oldest first, after a dossier when one is given.</summary>
    public async Task<IReadOnlyList<BookEntry>> ReadAsync(
        Actor actor, UnitId desk, string? field, Period period, CaseId? after, int most, CancellationToken cancellation)
    {
        var lines = Lines(actor, desk, field, period);
        if (after is { } last)
        {
            // Ids grow with time, so they are the order of entry.
            lines = lines.Where(l => l.Id > last);
        }

        return await lines.OrderBy(l => l.Id).Take(most).ToListAsync(cancellation);
    }

    public Task<int> CountAsync(Actor actor, UnitId desk, string? field, Period period, CancellationToken cancellation) =>
        Lines(actor, desk, field, period).CountAsync(cancellation);

    /// <summary>Fields of the desk's books in the period.</summary>
    public async Task<IReadOnlyList<string>> FieldsAsync(Actor actor, UnitId desk, Period period, CancellationToken cancellation) =>
        await Lines(actor, desk, null, period).Select(l => l.Field).Distinct().OrderBy(f => f).ToListAsync(cancellation);

    /// <summary>The desk that received last, of what the reader may see; null when they see nothing.</summary>
    public async Task<UnitId?> NewestDeskAsync(Actor actor, CancellationToken cancellation)
    {
        var newest = await (from d in db.Set<Dossier>().AsNoTracking()
                            join c in casework.Visible(actor) on d.Id equals c.Id
                            orderby d.Id descending
                            select new { d.Desk }).FirstOrDefaultAsync(cancellation);
        return newest?.Desk;
    }

    private IQueryable<BookEntry> Lines(Actor actor, UnitId desk, string? field, Period period)
    {
        var (start, end) = (OfficeClock.ToUtc(period.From, TimeOnly.MinValue), OfficeClock.ToUtc(period.To.AddDays(1), TimeOnly.MinValue));
        var dossiers = db.Set<Dossier>().AsNoTracking().Where(d => d.Desk == desk && d.ReceivedAt >= start && d.ReceivedAt < end);
        dossiers = string.IsNullOrEmpty(field) ? dossiers : dossiers.Where(d => d.Field == field);
        return from d in dossiers
               join c in casework.Visible(actor) on d.Id equals c.Id
               select new BookEntry
               {
                   Id = d.Id, Field = d.Field, Volume = d.BookVolume, Line = d.BookLine, Code = d.Code, Procedure = d.ProcedureName, Applicant = d.ApplicantName,
                   Contact = d.Contact, Responsible = d.Responsible, ReceivedAt = d.ReceivedAt, DueAt = c.DueAt, ReturnedAt = d.ReturnedAt, Delivery = d.Delivery,
               };
    }
}

/// <summary>One line of the book. Instants are UTC.</summary>
internal sealed record BookEntry
{
    public required CaseId Id { get; init; }

    public required string Field { get; init; }

    public required int Volume { get; init; }

    public required int Line { get; init; }

    public required string Code { get; init; }

    public required string Procedure { get; init; }

    public required string Applicant { get; init; }

    public required Contact Contact { get; init; }

    public required UnitId Responsible { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required DateTime? DueAt { get; init; }

    public required DateTime? ReturnedAt { get; init; }

    public required DeliveryWish Delivery { get; init; }

    /// <summary>Address and telephone, as the book's column has them.</summary>
    public string Reach => string.Join("; ", new[] { Contact.Address, Contact.Phone }.Where(t => !string.IsNullOrEmpty(t)));
}
