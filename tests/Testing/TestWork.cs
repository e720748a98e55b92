using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Data;
using NamRo.Kernel.Identity;

namespace NamRo.Testing;

/// <summary>One scope of services with somebody acting in it.</summary>
public sealed class TestWork : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;

    internal TestWork(IServiceProvider services, Actor? actor)
    {
        scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorHolder>().Become(actor);
    }

    public IServiceProvider Services => scope.ServiceProvider;

    public AppDb Db => Get<AppDb>();

    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
