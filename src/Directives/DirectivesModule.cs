using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Casework;
using NamRo.Directives.Acting;
using NamRo.Directives.Api;
using NamRo.Directives.Listing;
using NamRo.Directives.Reading.Commands;
using NamRo.Directives.Storage;
using NamRo.Directives.Words;
using NamRo.Kernel.Indicators;
using NamRo.Kernel.Modules;
using NamRo.Ui.Menu;

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
        services.AddScoped<ITaskGroups, TaskGroupList>();
        services.AddScoped<DocumentNames>();
        services.AddScoped<IBasisNames>(s => s.GetRequiredService<DocumentNames>());
        services.AddScoped<DocumentList>();
        services.AddScoped<DirectiveWords>();
        services.AddScoped<Uploads>();
        services.AddMenuItem("Chỉ đạo", "Văn bản giao việc", DocumentLinks.All, DocumentRights.Read, 100);
    }

    public void Map(IEndpointRouteBuilder endpoints) => DocumentApi.Map(endpoints);

    public IEnumerable<Command> Commands(IProgram program) => [ReadDirectiveCommand.Create()];
}
