using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Directives.Acting;
using NamRo.Directives.Reading.Commands;
using NamRo.Directives.Storage;
using NamRo.Kernel.Modules;

namespace NamRo.Directives;

/// <summary>Documents that give work: the register, reading a text into drafts, review, groups, issue.</summary>
public sealed class DirectivesModule : IModule
{
    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<DocumentStore>();
        services.AddScoped<DocumentRights>();
        services.AddScoped<Registration>();
        services.AddScoped<Issuing>();
        services.AddScoped<DocumentViews>();
        services.AddScoped<DirectiveServices>();
        services.AddScoped<IDirectives, DirectivesDoor>();
    }

    public IEnumerable<Command> Commands(IProgram program) => [ReadDirectiveCommand.Create()];
}
