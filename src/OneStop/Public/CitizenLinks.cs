namespace NamRo.OneStop.Public;

/// <summary>Addresses of everybody's pages. Codes travel in them, as the QR link does, so that no page needs a session.</summary>
internal static class CitizenLinks
{
    public const string Submit = "/submit";
    public const string Reflections = "/reflect";

    public static string Track(string code, string check, string? handler = null) => Of("/track", code, check, handler);

    /// <summary>The form for a reflection about the dossier whose receipt this is.</summary>
    public static string Reflect(string code, string check) => Of(Reflections, code, check, null);

    public static string Reflection(string code, string check, string? handler = null) => Of("/reflect/track", code, check, handler);

    public static string Submission(string code, string check, string? handler = null) => Of("/submit/track", code, check, handler);

    public static string Procedure(string code) => $"{Submit}?procedure={Uri.EscapeDataString(code)}";

    private static string Of(string page, string code, string check, string? handler) =>
        $"{page}?code={Uri.EscapeDataString(code)}&check={Uri.EscapeDataString(check)}{(handler is null ? "" : $"&handler={handler}")}";
}
