using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NamRo.Kernel.Identity;
using NamRo.Ui.Menu;

namespace NamRo.Ui.Shell;

/// <summary>Gathers what the frame around a page shows.</summary>
internal sealed class Frame(MenuBuilder menu, IServiceProvider services, IHttpContextAccessor http, TimeProvider time)
{
    private static readonly string Version =
        typeof(Frame).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public async Task<FrameView> ReadAsync(CancellationToken cancellation)
    {
        var actor = services.GetService<IActorAccessor>()?.Current;
        var sections = await menu.BuildAsync(actor, cancellation);
        var shell = services.GetService<IShellSource>() is { } source ? await source.FindAsync(cancellation) : null;
        return ReadPlain() with
        {
            Actor = actor,
            Menu = sections,
            Shell = shell,
            Inbox = sections.SelectMany(s => s.Lines).FirstOrDefault(l => l.Item.Badge is not null),
        };
    }

    /// <summary>Without the person and without the database, for pages that must always work.</summary>
    public FrameView ReadPlain()
    {
        var request = http.HttpContext?.Request;
        var failed = http.HttpContext?.Features.Get<IStatusCodeReExecuteFeature>();
        var crashed = http.HttpContext?.Features.Get<IExceptionHandlerPathFeature>();
        return new FrameView(
            CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
            Version,
            time.GetUtcNow().UtcDateTime,
            crashed is not null ? crashed.Path
                : failed is not null ? failed.OriginalPathBase + failed.OriginalPath + failed.OriginalQueryString
                : request is not null && HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString
                : "/",
            request?.Path == "/search" ? request.Query["q"].ToString() : "");
    }
}

internal sealed record FrameView(string Language, string Version, DateTime Now, string Here, string SearchText)
{
    public Actor? Actor { get; init; }

    public IReadOnlyList<MenuSection> Menu { get; init; } = [];

    public ShellView? Shell { get; init; }

    /// <summary>The first line with a number: the reader's own work.</summary>
    public MenuLine? Inbox { get; init; }
}
