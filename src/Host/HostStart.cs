using System.Globalization;
using NamRo.Casework;
using NamRo.Host.Demo;
using NamRo.Kernel.Data;
using NamRo.Kernel.Rules;
using NamRo.OneStop;

namespace NamRo.Host;

/// <summary>What must hold before anything runs; a program that cannot keep its promises refuses to start.</summary>
internal static class HostStart
{
    /// <summary>Brings the database to this build's shape and reads its durability settings back.</summary>
    /// <exception cref="RuleException">Something would make records unsafe; the sentence says what to change.</exception>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await DatabaseStarter.PrepareAsync(db, cancellation);
        await DatabaseSafety.RequireDurableAsync(db, cancellation);
        await scope.ServiceProvider.GetRequiredService<IOneStop>().PrepareAsync(cancellation);
        if (!scope.ServiceProvider.GetRequiredService<DemoRunner>().IsDemo)
        {
            // The demo ships them itself, under its own clock.
            await scope.ServiceProvider.GetRequiredService<ICaseworkUpkeep>().ShipDefaultsAsync(cancellation);
        }
    }

    /// <summary>With invariant globalisation, text normalisation silently does nothing and names would be stored twice.</summary>
    public static bool KnowsCultures => CultureInfo.GetCultures(CultureTypes.SpecificCultures).Any(c => c.Name == "vi-VN") && "e\u0301".Normalize() == "\u00e9";
}
