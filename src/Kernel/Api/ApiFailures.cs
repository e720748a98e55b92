using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NamRo.Kernel.Api;

/// <summary>Turns whatever goes wrong on the way of a program's request into a problem document.</summary>
internal sealed class ApiFailures(RequestDelegate next, ILogger<ApiFailures> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api"))
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
            if (IsBare(context.Response))
            {
                await ApiProblem.From(context.Response.StatusCode).WriteAsync(context);
            }
        }
        catch (Exception e) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await AnswerAsync(context, e);
        }
    }

    private static bool IsBare(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null or 0 };

    private Task AnswerAsync(HttpContext context, Exception failure)
    {
        var problem = ApiProblem.From(failure);
        if (problem.Status >= StatusCodes.Status500InternalServerError)
        {
            logger.LogError(failure, "{Method} {Path} failed", context.Request.Method, context.GetEndpoint()?.DisplayName);
        }

        context.Response.Clear();
        return problem.WriteAsync(context);
    }
}
