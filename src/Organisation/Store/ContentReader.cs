using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.WorkingTime;
using NamRo.Organisation.Calendars;
using NamRo.Organisation.Delegations;
using NamRo.Organisation.People;
using NamRo.Organisation.Units;

namespace NamRo.Organisation.Store;

/// <summary>Reads the whole organisation for a map.</summary>
internal static class ContentReader
{
    private const int MostTries = 20;

    /// <summary>All rows of one revision. Reads again when a change was saved in between, so that no map mixes two revisions.</summary>
    /// <param name="db">Where from.</param>
    /// <param name="known">Calendars already built; a published version never changes.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<OrganisationContent> ReadAsync(
        AppDb db, IReadOnlyCollection<WorkCalendar> known, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var before = await RevisionAsync(db, cancellation);
            var content = await RowsAsync(db, before, cancellation) with { Calendars = await CalendarsAsync(db, known, cancellation) };
            if (before == await RevisionAsync(db, cancellation))
            {
                return content;
            }

            if (tries == MostTries)
            {
                throw new InvalidOperationException("The organisation changes faster than it can be read.");
            }
        }
    }

    public static Task<long> RevisionAsync(AppDb db, CancellationToken cancellation) =>
        db.Set<OrganisationRevision>().AsNoTracking().Select(r => r.Version).SingleAsync(cancellation);

    private static async Task<IReadOnlyList<WorkCalendar>> CalendarsAsync(
        AppDb db, IReadOnlyCollection<WorkCalendar> known, CancellationToken cancellation)
    {
        var all = await db.Set<CalendarVersion>().AsNoTracking().Select(c => new { c.Id, c.Code, c.Number }).ToListAsync(cancellation);
        var built = known.Where(k => all.Exists(c => c.Code == k.Code && c.Number == k.Version)).ToList();
        var missing = all.Where(c => !built.Exists(k => k.Code == c.Code && k.Version == c.Number)).Select(c => c.Id).ToList();
        var read = missing.Count == 0
            ? []
            : await db.Set<CalendarVersion>().AsNoTracking().Where(c => missing.Contains(c.Id)).ToListAsync(cancellation);
        return [.. built, .. read.Select(c => c.Calendar)];
    }

    private static async Task<OrganisationContent> RowsAsync(AppDb db, long revision, CancellationToken cancellation)
    {
        var units = await db.Set<Unit>().AsNoTracking().Include(u => u.States).ToListAsync(cancellation);
        var delegations = await db.Set<Delegation>().AsNoTracking().ToListAsync(cancellation);
        return new OrganisationContent
        {
            Revision = revision,
            Units = [.. units.SelectMany(u => u.States.Select(s => new UnitState(s.Since, u.Info(s)) { Document = s.Document }))],
            People = await db.Set<Person>().AsNoTracking().Select(p => new PersonInfo(p.Id, p.Code, p.Name)).ToListAsync(cancellation),
            Posts = [.. (await db.Set<Post>().AsNoTracking().ToListAsync(cancellation)).Select(p => p.Info())],
            Postings = await db.Set<Posting>().AsNoTracking().Where(p => p.Until == null || p.Until >= p.From)
                .Select(p => new PostingInfo(p.Person, p.Post, p.From, p.Until, p.IsPrimary)).ToListAsync(cancellation),
            Delegations = [.. delegations.Where(d => d.LastDay >= d.Start).Select(d => d.Info())],
            Successions = await db.Set<UnitSuccession>().AsNoTracking()
                .Select(s => new SuccessionInfo(s.From, s.To, s.Kind, s.On, s.Document)).ToListAsync(cancellation),
        };
    }
}
