using NamRo.Kernel.Data;
using NamRo.OneStop.Public;
using NamRo.Testing;

namespace NamRo.App.Tests.OneStop.Public;

/// <summary>An app of a test's own in which citizens may ask as often as the test needs, with a ward and its look-up codes.</summary>
internal static class CitizenApp
{
    public static Task<TestApp> StartAsync(DatabaseProvider provider, int sends = 1000) => TestApp.StartAsync(provider, o =>
    {
        o.Settings["OneStop:Public:RequestsPerMinute"] = "1000";
        o.Settings["OneStop:Public:SendsPerHour"] = $"{sends}";
    });

    public static async Task<string> CheckAsync(TestApp app, string code)
    {
        await using var work = app.Begin();
        return await work.Get<CheckCodes>().OfAsync(code);
    }
}
