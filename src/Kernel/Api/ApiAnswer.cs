using Microsoft.AspNetCore.Http;

namespace NamRo.Kernel.Api;

/// <summary>Answers with the version of the record in <c>ETag</c>.</summary>
public static class ApiAnswer
{
    /// <summary>200 with the record.</summary>
    public static IResult Of<T>(T body, long version) => new Versioned<T>(body, version, null);

    /// <summary>201 with the new record and its address.</summary>
    public static IResult Created<T>(T body, long version, string address) => new Versioned<T>(body, version, address);

    private sealed class Versioned<T>(T body, long version, string? address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = $"\"{version}\"";
            if (address is not null)
            {
                httpContext.Response.StatusCode = StatusCodes.Status201Created;
                httpContext.Response.Headers.Location = address;
            }

            return httpContext.Response.WriteAsJsonAsync(body, ApiJson.Answers, httpContext.RequestAborted);
        }
    }
}
