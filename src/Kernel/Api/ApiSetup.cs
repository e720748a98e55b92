using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Identity;
using Quartz;

namespace NamRo.Kernel.Api;

/// <summary>What programs call: keys, strict JSON, problem documents, acts that may be retried.</summary>
public static class ApiSetup
{
    private static readonly TimeSpan SweepInterval = TimeSpan.FromHours(6);

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKeyDefaults.Scheme, null);
        services.Configure<JsonOptions>(options => ApiJson.Configure(options.SerializerOptions));
        // A body that cannot be read becomes an exception that names the field, not a bare status.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddQuartz(quartz => quartz.ScheduleJob<AnswerSweep>(trigger => trigger
            .WithIdentity("answer-sweep")
            .WithSimpleSchedule(schedule => schedule.WithInterval(SweepInterval).RepeatForever())));
        return services;
    }

    /// <summary>Answers failures under <c>/api</c>; goes before authentication.</summary>
    public static IApplicationBuilder UseApiFailures(this IApplicationBuilder app) => app.UseMiddleware<ApiFailures>();

    /// <summary>Keeps answers of acts; goes behind authorisation.</summary>
    public static IApplicationBuilder UseApiActs(this IApplicationBuilder app) => app.UseMiddleware<IdempotentActs>();
}
