using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Deadlines;

/// <summary>A pattern over folded text and what a match of it is worth; a null value means that the match is something else.</summary>
internal sealed class DeadlineRule(DeadlineKind kind, int rank, string pattern, Func<DeadlineContext, Match, string?> value)
{
    private readonly Regex regex = Pattern.Of(pattern);

    public IEnumerable<DeadlineMatch> Find(DeadlineContext context)
    {
        foreach (Match match in regex.Matches(context.Folded))
        {
            if (value(context, match) is string found)
            {
                yield return new DeadlineMatch(match.Index, match.Index + match.Length, kind, found, rank);
            }
        }
    }
}
