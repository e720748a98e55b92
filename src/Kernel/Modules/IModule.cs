using System.CommandLine;
using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace NamRo.Kernel.Modules;

/// <summary>A room of the house: what it registers, maps and offers on the command line. One per project, named <c>XModule</c>.</summary>
public interface IModule
{
    /// <summary>The module's own assembly: its maps, events, typed ids, texts and pages are found there.</summary>
    Assembly Assembly => GetType().Assembly;

    void Register(IServiceCollection services, IConfiguration configuration);

    /// <summary>Endpoints beside the pages: the JSON API, file downloads.</summary>
    void Map(IEndpointRouteBuilder endpoints)
    {
    }

    /// <summary>Commands of the executable. Those that need services open them with <paramref name="program"/>.</summary>
    IEnumerable<Command> Commands(IProgram program) => [];
}

/// <summary>Gives command-line verbs the program's services without a web server.</summary>
public interface IProgram
{
    /// <summary>Runs <paramref name="work"/> in a scope on a database that is ready, and returns its exit code.</summary>
    Task<int> RunAsync(Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancellation);
}
