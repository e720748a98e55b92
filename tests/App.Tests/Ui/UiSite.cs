using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NamRo.Kernel;
using NamRo.Kernel.Modules;
using NamRo.Ui;

namespace NamRo.App.Tests.Ui;

/// <summary>The Ui room alone as a web site in memory: its pages, refusals, headers and error pages need no other module.</summary>
public sealed class UiSite : IAsyncLifetime
{
    private WebApplication? app;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(UiModule).Assembly.GetName().Name,
            EnvironmentName = Environments.Development,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(new ModuleCatalogue([new KernelModule(), new UiModule()]));
        builder.Services.AddUi();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.UseUi();
        app.MapRazorPages();
        app.MapGet("/test/crash", string () => throw new InvalidOperationException("secret detail"));
        app.MapGet("/test/busy", string () => throw new TimeoutException("secret detail"));
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    /// <summary>A browser with its own cookies that reads the language and doesn't follow redirects.</summary>
    internal HttpClient Reader(string language = "vi")
    {
        var client = new HttpClient(new CookieJar(app!.GetTestServer().CreateHandler())) { BaseAddress = new Uri("http://localhost") };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    internal static async Task<IHtmlDocument> PageOf(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Sends the form of a page, with its token, as a browser would.</summary>
    internal static async Task<HttpResponseMessage> Send(HttpClient reader, string path, params (string Name, string Value)[] fields)
    {
        var page = await PageOf(await reader.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var form = new FormUrlEncodedContent(fields
            .Select(f => KeyValuePair.Create(f.Name, f.Value))
            .Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await reader.PostAsync(new Uri(path, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    private sealed class CookieJar(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        private readonly System.Net.CookieContainer cookies = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookies.GetCookieHeader(request.RequestUri!));
            var answer = await base.SendAsync(request, cancellationToken);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                cookies.SetCookies(request.RequestUri!, cookie);
            }

            return answer;
        }
    }
}
