using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace NamRo.Kernel.Api;

/// <summary>
/// Lets queries name a value as answers spell it (<c>state=openOverdue</c>): the framework alone takes only the spelling of the source code. An
/// unknown word stays as it is and is refused by binding.
/// </summary>
internal static class QueryWords
{
    /// <summary>For <c>Finally</c>: the delegate is there, and no request has come yet.</summary>
    public static void Teach(EndpointBuilder endpoint)
    {
        var words = WordsOf(endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault());
        if (words.Count > 0 && endpoint.RequestDelegate is { } answer)
        {
            endpoint.RequestDelegate = context =>
            {
                Respell(context.Request, words);
                return answer(context);
            };
        }
    }

    private static Dictionary<string, Type> WordsOf(MethodInfo? handler)
    {
        var found = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in handler?.GetParameters() ?? [])
        {
            var many = parameter.IsDefined(typeof(AsParametersAttribute))
                ? parameter.ParameterType.GetProperties().Select(p => (p.Name, Type: p.PropertyType))
                : [(parameter.Name!, parameter.ParameterType)];
            foreach (var (name, type) in many.Where(p => (Nullable.GetUnderlyingType(p.Type) ?? p.Type).IsEnum))
            {
                found[name] = Nullable.GetUnderlyingType(type) ?? type;
            }
        }

        return found;
    }

    private static void Respell(HttpRequest request, Dictionary<string, Type> words)
    {
        if (request.Query.Keys.Any(words.ContainsKey))
        {
            request.Query = new QueryCollection(request.Query.ToDictionary(
                q => q.Key,
                q => words.TryGetValue(q.Key, out var type) ? new StringValues([.. q.Value.Select(v => Name(type, v))]) : q.Value,
                StringComparer.OrdinalIgnoreCase));
        }
    }

    private static string? Name(Type type, string? word) =>
        Enum.GetNames(type).FirstOrDefault(n => n.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? word;
}
