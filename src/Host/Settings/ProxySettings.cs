using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace NamRo.Host.Settings;

/// <summary>
/// Behind a proxy the caller's address and scheme come in headers. They are believed only from the proxies listed under
/// <c>Proxy:Addresses</c>; without a list they are ignored.
/// </summary>
internal static class ProxySettings
{
    private const string Key = "Proxy:Addresses";

    public static IServiceCollection AddProxy(this IServiceCollection services, IConfiguration configuration) =>
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var address in Addresses(configuration))
            {
                options.KnownProxies.Add(IPAddress.Parse(address));
            }
        });

    public static void UseProxy(this WebApplication app)
    {
        if (Addresses(app.Configuration).Length > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    private static string[] Addresses(IConfiguration configuration) => configuration.GetSection(Key).Get<string[]>() ?? [];
}
