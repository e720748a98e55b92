using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace NamRo.Testing.Web;

/// <summary>A page as it came from the server, with what a person would look for in it.</summary>
public sealed class TestPage
{
    private readonly TestClient client;

    private TestPage(TestClient client, HttpResponseMessage answer, IHtmlDocument document)
    {
        this.client = client;
        Answer = answer;
        Document = document;
    }

    public HttpResponseMessage Answer { get; }

    public HttpStatusCode Status => Answer.StatusCode;

    public string Path => Answer.RequestMessage!.RequestUri!.PathAndQuery;

    public IHtmlDocument Document { get; }

    /// <summary>The text of the page with runs of white space made one.</summary>
    public string Text => Clean(Document.Body?.TextContent ?? "");

    /// <summary>The only element that matches.</summary>
    public IElement this[string selector] => Assert.Single(Document.QuerySelectorAll(selector));

    public IReadOnlyList<string> TextsOf(string selector) => [.. Document.QuerySelectorAll(selector).Select(e => Clean(e.TextContent))];

    public TestPage ShouldBe(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{Path} answered {(int)Status} instead of {(int)status}: {Text}");
        return this;
    }

    public TestPage ShouldSay(string text)
    {
        Assert.Contains(text, Text, StringComparison.Ordinal);
        return this;
    }

    public TestPage ShouldNotSay(string text)
    {
        Assert.DoesNotContain(text, Text, StringComparison.Ordinal);
        return this;
    }

    public Task<TestPage> FollowAsync(string linkText)
    {
        var link = Document.QuerySelectorAll("a[href]").FirstOrDefault(a => Clean(a.TextContent) == linkText);
        Assert.True(link is not null, $"No link “{linkText}” on {Path}: {Text}");
        return client.OpenAsync(Resolve(link.GetAttribute("href")!));
    }

    /// <summary>
    /// Fills in and sends the form that <paramref name="selector"/> finds, with everything already in it (the antiforgery token too).
    /// Fields are named as in the page; a null value leaves the field out.
    /// </summary>
    public Task<TestPage> SubmitAsync(string selector, params (string Name, string? Value)[] fields)
    {
        var form = Assert.IsAssignableFrom<IHtmlFormElement>(this[selector]);
        var sent = Present(form).Where(p => !fields.Any(f => f.Name == p.Key)).ToList();
        foreach (var (name, value) in fields)
        {
            Assert.True(form.QuerySelector($"[name='{name}']") is not null, $"The form has no field {name}: {form.OuterHtml}");
            if (value is not null)
            {
                sent.Add(new(name, value));
            }
        }

        var address = Resolve(form.GetAttribute("action") is { Length: > 0 } action ? action : Path);
        return form.Method.Equals("post", StringComparison.OrdinalIgnoreCase) ? client.PostAsync(address, sent) : client.OpenAsync(Query(address, sent));
    }

    /// <summary>The same with files: field, name and content of each.</summary>
    public async Task<TestPage> UploadAsync(string selector, IEnumerable<(string Field, string Name, byte[] Content)> files, params (string Name, string Value)[] fields)
    {
        var form = Assert.IsAssignableFrom<IHtmlFormElement>(this[selector]);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Present(form).Where(p => !fields.Any(f => f.Name == p.Key)).Select(p => (p.Key, p.Value)).Concat(fields))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var file in files)
        {
            content.Add(new ByteArrayContent(file.Content), file.Field, file.Name);
        }

        return await client.PostAsync(Resolve(form.GetAttribute("action") is { Length: > 0 } action ? action : Path), content);
    }

    /// <summary>Presses the button that <paramref name="selector"/> finds: sends its form to the button's own address, with its value.</summary>
    public Task<TestPage> PressAsync(string selector)
    {
        var button = Assert.IsAssignableFrom<IHtmlButtonElement>(this[selector]);
        var form = button.Form ?? throw new InvalidOperationException($"{selector} belongs to no form.");
        var sent = Present(form).ToList();
        if (button.Name is { Length: > 0 } name)
        {
            sent.Add(new(name, button.Value ?? ""));
        }

        return client.PostAsync(Resolve(button.GetAttribute("formaction") ?? form.GetAttribute("action") ?? Path), sent);
    }

    internal static async Task<TestPage> ReadAsync(TestClient client, HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return new TestPage(client, answer, await new HtmlParser().ParseDocumentAsync(html));
    }

    private static IEnumerable<KeyValuePair<string, string>> Present(IHtmlFormElement form)
    {
        foreach (var field in form.QuerySelectorAll("input[name]:not([disabled]), textarea[name]:not([disabled])"))
        {
            var type = field.GetAttribute("type")?.ToUpperInvariant();
            if (type is not ("CHECKBOX" or "RADIO") || field.HasAttribute("checked"))
            {
                yield return new(field.GetAttribute("name")!, field is IHtmlTextAreaElement area ? area.Value : field.GetAttribute("value") ?? "");
            }
        }

        foreach (var field in form.QuerySelectorAll("select[name]:not([disabled])").OfType<IHtmlSelectElement>())
        {
            yield return new(field.Name!, field.Value ?? "");
        }
    }

    private static string Query(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        address.Split('?')[0] + "?" + string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"));

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Resolve(string href) => new Uri(Answer.RequestMessage!.RequestUri!, href).PathAndQuery;
}
