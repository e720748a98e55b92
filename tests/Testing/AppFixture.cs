using System.Collections.Concurrent;
using NamRo.Kernel.Data;

namespace NamRo.Testing;

/// <summary>
/// One running program per database, shared by every test that asks for it (an assembly fixture). Tests use data of their own, never count
/// all rows and never move its clock; a test that must starts its own <see cref="TestApp"/>.
/// </summary>
public sealed class AppFixture : IAsyncDisposable
{
    private readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<TestApp>>> apps = new();

    /// <summary>The shared program on <paramref name="provider"/>.</summary>
    public Task<TestApp> OnAsync(DatabaseProvider provider) =>
        apps.GetOrAdd(provider, p => new Lazy<Task<TestApp>>(() => TestApp.StartAsync(p))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps.Values)
        {
            await (await app.Value).DisposeAsync();
        }
    }
}
