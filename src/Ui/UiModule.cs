using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Modules;
using NamRo.Ui.Menu;
using NamRo.Ui.Shell;
using NamRo.Ui.Web;

namespace NamRo.Ui;

/// <summary>The face of the product: layout, theme, tag helpers, languages, refusals and error pages.</summary>
public sealed class UiModule : IModule
{
    /// <summary>Keeps the reader's language. Holds nothing personal.</summary>
    internal const string LanguageCookie = "namro-lang";

    public void Register(IServiceCollection services, IConfiguration configuration) => services.AddUi();
}

public static class UiSetup
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("vi"), CultureInfo.GetCultureInfo("en")];

    /// <summary>Adds pages with our texts, filters and tag helpers. Needs a <see cref="ModuleCatalogue"/> among the services.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddSingleton<MissingTexts>();
        services.AddSingleton(p => Texts.From(
            [.. p.GetRequiredService<ModuleCatalogue>().Assemblies, typeof(Texts).Assembly, typeof(UiModule).Assembly],
            p.GetRequiredService<MissingTexts>()));
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<MenuBuilder>();
        services.AddScoped<Frame>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<MvcOptions>, BindingTexts>());
        services.AddRazorPages()
            .AddMvcOptions(o =>
            {
                o.Filters.Add<RefusalFilter>();
                o.ModelMetadataDetailsProviders.Add(new ValidationTexts());
            })
            .AddDataAnnotationsLocalization(o => o.DataAnnotationLocalizerProvider = (_, factory) => factory.Create("", ""));
        services.Replace(ServiceDescriptor.Singleton<Microsoft.Extensions.Localization.IStringLocalizerFactory, TextsLocaliserFactory>());
        services.Configure<RequestLocalizationOptions>(Languages);
        services.AddSafeTransport();
        // Vietnamese letters stay letters; entities for each would double the weight of a page.
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services;
    }

    /// <summary>
    /// Adds headers, compression, error pages, languages and routing; call it first, before authentication. Error pages come before routing
    /// because showing one means routing anew.
    /// </summary>
    public static WebApplication UseUi(this WebApplication app)
    {
        app.UseHsts();
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseRequestLocalization();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = FailureStatus.Of,
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePagesWithReExecute("/error");
        app.Use(LeaveProgramsAlone);
        app.UseRouting();
        return app;
    }

    /// <summary>
    /// Maps the pages of all modules, and static files under names that carry their hash, so that browsers keep them for a year.
    /// </summary>
    public static WebApplication MapUi(this WebApplication app)
    {
        // Outside development, build output is served as it was compressed; re-reading files would send them uncompressed and uncached.
        app.Configuration["ReloadStaticAssetsAtRuntime"] ??= app.Environment.IsDevelopment() ? "true" : "false";
        app.MapStaticAssets().ShortCircuit();
        app.MapRazorPages().WithStaticAssets();
        return app;
    }

    /// <summary>A program that calls the API gets its bare status or problem document, never a page.</summary>
    private static Task LeaveProgramsAlone(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/api") && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        return next(context);
    }

    private static void Languages(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Cultures[0]);
        options.SupportedCultures = Cultures;
        options.SupportedUICultures = Cultures;
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = UiModule.LanguageCookie },
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
    }
}
