using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.OneStop.Numbers;

/// <summary>
/// Numbers without gaps: taken inside the transaction that uses them, so that what is rolled back gives its number back. The counter's row is
/// locked until that transaction ends; whoever comes second waits. Take them last, always in the order dossier, receipt, book, form.
/// </summary>
internal sealed class SeriesNumbers(AppDb db)
{
    /// <summary>The next of the day and agency: <c>000.17.22.H56-210531-0001</c>. Source: one-stop.md 4.</summary>
    public async Task<string> DossierCodeAsync(string agency, DateOnly day, CancellationToken cancellation)
    {
        var date = day.ToString("yyMMdd", CultureInfo.InvariantCulture);
        return $"{agency}-{date}-{await NextAsync($"dossier/{agency}/{date}", cancellation):0000}";
    }

    /// <summary>The next form of a kind, unit and year, such as <c>12/PBS-TTPVHCC</c>.</summary>
    public async Task<string> FormAsync(FormKind kind, UnitId desk, int year, RuleSet rules, CancellationToken cancellation) =>
        $"{await NextAsync($"form/{kind}/{desk.Value:n}/{year}", cancellation)}/{rules.Symbols[kind]}";

    /// <summary>The next line of the book of a field, unit and year, and the volume it stands in.</summary>
    public async Task<(int Volume, int Line)> BookAsync(string field, UnitId desk, int year, RuleSet rules, CancellationToken cancellation)
    {
        var line = (int)await NextAsync($"book/{desk.Value:n}/{year}/{field}", cancellation);
        return (((line - 1) / rules.BookLines) + 1, line);
    }

    /// <summary>The next number of a series, from 1. Both databases know this form of an upsert.</summary>
    public async Task<long> NextAsync(string series, CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number without gaps is taken inside the transaction that uses it.");
        }

        var taken = await db.Database.SqlQuery<long>(
            $"""INSERT INTO onestop_number_counter (series, last) VALUES ({series}, 1) ON CONFLICT (series) DO UPDATE SET last = onestop_number_counter.last + 1 RETURNING last AS "Value" """)
            .ToListAsync(cancellation);
        return taken[0];
    }
}
