using System.Net;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;

namespace NamRo.Testing.Web;

/// <summary>A browser without script. Cookies are kept; redirects are followed only where a method says so.</summary>
public sealed class TestClient : IDisposable
{
    private readonly CookieContainer cookies = new();

    internal TestClient(TestApp app, TestServer server)
    {
        App = app;
        Http = new HttpClient(new CookieContainerHandler(cookies) { InnerHandler = server.CreateHandler() })
        {
            BaseAddress = new Uri("http://localhost/"),
        };
    }

    public TestApp App { get; }

    /// <summary>For requests that no page makes, such as those of the API.</summary>
    public HttpClient Http { get; }

    /// <summary>Opens an address, following redirects.</summary>
    public async Task<TestPage> OpenAsync(string address)
    {
        var answer = await Http.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));
        return await FollowAsync(answer);
    }

    public void SetCookie(string name, string value) => cookies.Add(Http.BaseAddress!, new Cookie(name, value));

    public void Dispose() => Http.Dispose();

    internal async Task<TestPage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await FollowAsync(await Http.PostAsync(new Uri(address, UriKind.RelativeOrAbsolute), content));
    }

    internal async Task<TestPage> PostAsync(string address, HttpContent content) =>
        await FollowAsync(await Http.PostAsync(new Uri(address, UriKind.RelativeOrAbsolute), content));

    private async Task<TestPage> FollowAsync(HttpResponseMessage answer)
    {
        while (answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.RedirectMethod && answer.Headers.Location is { } next)
        {
            answer = await Http.GetAsync(next.IsAbsoluteUri ? next : new Uri(answer.RequestMessage!.RequestUri!, next));
        }

        return await TestPage.ReadAsync(this, answer);
    }
}
