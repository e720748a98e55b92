using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NamRo.Kernel.Api;

/// <summary>
/// The version of the record that the caller saw, from <c>If-Match</c>. A handler that takes it as a parameter refuses callers that send
/// none (428) and hands <see cref="Version"/> to the domain, which refuses an old one (412).
/// </summary>
public sealed class IfMatch
{
    private IfMatch(long version) => Version = version;

    public long Version { get; }

    /// <summary>Binds the parameter of a minimal API handler.</summary>
    /// <exception cref="ApiRefusedException">The header is missing, a wildcard, a weak tag or no version.</exception>
    public static ValueTask<IfMatch> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        var tags = context.Request.GetTypedHeaders().IfMatch;
        return tags is [{ IsWeak: false } tag]
            && long.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? ValueTask.FromResult(new IfMatch(version))
            : throw new ApiRefusedException(
                StatusCodes.Status428PreconditionRequired,
                "version.required",
                $"Cần đầu mục If-Match với ETag của bản ghi bạn vừa đọc, ví dụ If-Match: \"3\".");
    }
}
