using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Data;

/// <summary>
/// Search over an exact and a folded key, the same rows on both databases. PostgreSQL answers from trigram indexes on the columns marked
/// <see cref="Searchable"/>; SQLite reads the column, which is quick enough for the sizes it is meant for.
/// </summary>
public static class TextSearch
{
    private const string Mark = "NamRo:Searchable";

    /// <summary>Marks a key column that people search by content.</summary>
    public static void Searchable(PropertyBuilder<string> key)
    {
        ArgumentNullException.ThrowIfNull(key);
        key.HasAnnotation(Mark, true);
    }

    /// <summary>The rows in which every term of the query is found.</summary>
    /// <param name="rows">What is searched.</param>
    /// <param name="query">What was typed.</param>
    /// <param name="exactKey">The column kept by <see cref="VietnameseText.ExactKey"/>.</param>
    /// <param name="foldedKey">The column kept by <see cref="VietnameseText.Fold(string?)"/>.</param>
    /// <param name="hasNumber">When a record's own number equals the typed one; null when records have none.</param>
    public static IQueryable<T> Search<T>(
        this IQueryable<T> rows, SearchQuery query, Expression<Func<T, string>> exactKey, Expression<Func<T, string>> foldedKey,
        Func<long, Expression<Func<T, bool>>>? hasNumber = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(exactKey);
        ArgumentNullException.ThrowIfNull(foldedKey);
        foreach (var term in query.Terms)
        {
            rows = rows.Where(term.Kind switch
            {
                SearchTermKind.Exact => Contains(exactKey, term),
                SearchTermKind.Folded => Contains(foldedKey, term),
                _ when hasNumber is not null => Either(HasWord(foldedKey, term), hasNumber(term.Number!.Value)),
                _ => HasWord(foldedKey, term),
            });
        }

        return rows;
    }

    /// <summary>Adds the indexes of PostgreSQL; the extension is a trusted one, so the database's owner may add it.</summary>
    internal static void Index(ModelBuilder builder, bool isPostgres)
    {
        if (!isPostgres)
        {
            return;
        }

        builder.HasPostgresExtension("pg_trgm");
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties()).Where(p => p.FindAnnotation(Mark) is not null).ToList())
        {
            builder.Entity(property.DeclaringType.ClrType).HasIndex(property.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        }
    }

    private static Expression<Func<T, bool>> Contains<T>(Expression<Func<T, string>> key, SearchTerm term)
    {
        var pattern = term.LikePattern;
        return On(key, text => EF.Functions.Like(text, pattern, "\\"));
    }

    /// <summary>Digits match a whole word, so that 24 does not find 2024.</summary>
    private static Expression<Func<T, bool>> HasWord<T>(Expression<Func<T, string>> key, SearchTerm term)
    {
        var pattern = $"(^|[^a-z0-9]){term.Key}($|[^a-z0-9])";
        return On(key, text => Regex.IsMatch(text, pattern));
    }

    private static Expression<Func<T, bool>> On<T>(Expression<Func<T, string>> key, Expression<Func<string, bool>> test) =>
        Expression.Lambda<Func<T, bool>>(Replace(test.Body, test.Parameters[0], key.Body), key.Parameters[0]);

    private static Expression<Func<T, bool>> Either<T>(Expression<Func<T, bool>> first, Expression<Func<T, bool>> second) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.OrElse(first.Body, Replace(second.Body, second.Parameters[0], first.Parameters[0])), first.Parameters[0]);

    private static Expression Replace(Expression body, ParameterExpression parameter, Expression by) => new Replacement(parameter, by).Visit(body);

    private sealed class Replacement(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }
}
