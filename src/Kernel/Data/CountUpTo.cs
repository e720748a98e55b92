using Microsoft.EntityFrameworkCore;

namespace NamRo.Kernel.Data;

/// <summary>Counts rows up to a limit, for lists that say "more than" beyond it.</summary>
public static class CountUpTo
{
    /// <summary>
    /// How many rows there are, at most <paramref name="most"/>; the database stops there. Ordered by a constant: which rows are counted does
    /// not matter, and no sort is paid for.
    /// </summary>
    public static Task<int> CountUpToAsync<T>(this IQueryable<T> rows, int most, CancellationToken cancellation) =>
        rows.Select(_ => 1).OrderBy(one => one).Take(most).CountAsync(cancellation);
}
