using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace NamRo.Ui.TagHelpers;

/// <summary>Addresses of the present page with some query values changed. Paging keys fall away unless they are set.</summary>
internal static class QueryLink
{
    public const string Sort = "sort";
    public const string After = "after";
    public const string Before = "before";

    public static string Change(HttpRequest request, params IReadOnlyList<(string Name, string? Value)> changes)
    {
        var query = new QueryBuilder();
        foreach (var (name, values) in request.Query)
        {
            if (name is not (After or Before) && changes.All(c => c.Name != name))
            {
                query.Add(name, values.OfType<string>());
            }
        }

        foreach (var (name, value) in changes)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return request.PathBase + request.Path + query.ToQueryString().Value;
    }
}
