using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace NamRo.OneStop.Public;

/// <summary>
/// How often one address may ask the public pages, and send things in. Settings <c>OneStop:Public:RequestsPerMinute</c> and <c>SendsPerHour</c>; a hall of citizens behind one address needs
/// a higher one. Beyond it the answer is 429 and says when to come back.
/// </summary>
internal static class PublicLimits
{
    public const string Policy = "onestop-public";

    /// <summary>For pages on which things are sent in: reading as elsewhere, sending by the hour.</summary>
    public const string SendPolicy = "onestop-public-send";

    private const string Setting = "OneStop:Public:RequestsPerMinute";
    private const int Default = 30;
    private const string SendSetting = "OneStop:Public:SendsPerHour";
    private const int SendDefault = 60;

    public static IServiceCollection AddPublicLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limit = Math.Max(1, configuration.GetValue(Setting, Default));
        var sends = Math.Max(1, configuration.GetValue(SendSetting, SendDefault));
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = SayWhen;
            options.AddPolicy(Policy, context => Window(AddressOf(context), limit, TimeSpan.FromMinutes(1)));
            options.AddPolicy(SendPolicy, context => HttpMethods.IsPost(context.Request.Method)
                ? Window("send " + AddressOf(context), sends, TimeSpan.FromHours(1))
                : Window(AddressOf(context), limit, TimeSpan.FromMinutes(1)));
        });
    }

    private static RateLimitPartition<string> Window(string who, int limit, TimeSpan window) =>
        RateLimitPartition.GetSlidingWindowLimiter(who, _ => new SlidingWindowRateLimiterOptions { PermitLimit = limit, Window = window, SegmentsPerWindow = 6 });

    /// <summary>An IPv6 network is one caller: its holder has all the addresses in it.</summary>
    private static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return address is null ? "" : address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
            : address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8)
            : address.ToString();
    }

    private static ValueTask SayWhen(OnRejectedContext rejected, CancellationToken cancellation)
    {
        rejected.HttpContext.Response.Headers.RetryAfter = TimeSpan.FromSeconds(60).TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
