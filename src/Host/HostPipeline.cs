using NamRo.Host.Demo;
using NamRo.Host.Health;
using NamRo.Host.Settings;
using NamRo.Host.SignIn;
using NamRo.Kernel.Api;
using NamRo.Kernel.Modules;
using NamRo.Ui;

namespace NamRo.Host;

/// <summary>The way of a request, outermost first.</summary>
internal static class HostPipeline
{
    public static void Use(WebApplication app)
    {
        app.UseProxy();
        app.UseMiddleware<DemoGate>();
        app.UseUi();
        app.UseApiFailures();
        app.UseAuthentication();
        app.UseMiddleware<ActorMiddleware>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseApiActs();
        app.MapUi();
        app.MapHealth();
        foreach (var module in app.Services.GetRequiredService<ModuleCatalogue>().Modules)
        {
            module.Map(app);
        }
    }
}
