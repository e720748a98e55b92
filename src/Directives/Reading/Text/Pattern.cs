using System.Text.RegularExpressions;

namespace NamRo.Directives.Reading.Text;

/// <summary>
/// Makes the expressions of the reader. They run in time linear in the text, whatever the text is: a document from outside
/// must never be able to stop the service.
/// </summary>
internal static class Pattern
{
    public static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
