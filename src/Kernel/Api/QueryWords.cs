using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace NamRo.Kernel.Api;

/// <summary>
/// Lets queries name a value as answers spell it (<c>state=openOverdue</c>): the framework alone takes only the spelling of the source code. An
/// unknown value stays as it is and is refused by binding; a name that a reading route does not know is refused here, as a mistyped filter that
/// was ignored would answer with everything.
/// </summary>
internal static class QueryWords
{
    /// <summary>For <c>Finally</c>: the delegate is there, and no request has come yet.</summary>
    public static void Teach(EndpointBuilder endpoint)
    {
        var inputs = InputsOf(endpoint.Metadata.OfType<MethodInfo>().FirstOrDefault());
        var words = inputs.Where(i => i.Value.IsEnum).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var isRead = endpoint.Metadata.OfType<IHttpMethodMetadata>().Any(m => m.HttpMethods.Contains(HttpMethods.Get));
        if (endpoint.RequestDelegate is { } answer)
        {
            endpoint.RequestDelegate = context =>
            {
                RequireKnown(context.Request, isRead, inputs);
                Respell(context.Request, words);
                return answer(context);
            };
        }
    }

    /// <summary>What a handler takes, by name, without the question mark of its type. Services are among them and harm nothing.</summary>
    private static Dictionary<string, Type> InputsOf(MethodInfo? handler)
    {
        var found = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in handler?.GetParameters() ?? [])
        {
            var many = parameter.IsDefined(typeof(AsParametersAttribute))
                ? parameter.ParameterType.GetProperties().Select(p => (p.Name, Type: p.PropertyType))
                : parameter.ParameterType == typeof(ApiPaging)
                ? ApiPaging.Names.Select(p => (Name: p, Type: typeof(string)))
                : [(parameter.Name!, parameter.ParameterType)];
            foreach (var (name, type) in many)
            {
                found[name] = Nullable.GetUnderlyingType(type) ?? type;
            }
        }

        return found;
    }

    private static void RequireKnown(HttpRequest request, bool isRead, Dictionary<string, Type> inputs)
    {
        if (isRead && request.Query.Keys.FirstOrDefault(k => !inputs.ContainsKey(k)) is { } unknown)
        {
            throw new ApiRefusedException(
                StatusCodes.Status400BadRequest, "query.unknown",
                $"Địa chỉ này không có tham số “{unknown}”. Hãy xem tài liệu OpenAPI để biết các tham số dùng được.") { Field = unknown };
        }
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
