using System.CommandLine;
using NamRo.Host.Settings;

namespace NamRo.Host.CommandLine;

/// <summary>Options that every verb takes; they win over the settings file and the environment.</summary>
internal static class LaunchOptions
{
    private static readonly Option<string?> Data = new("--data")
    {
        Description = "Thư mục dữ liệu: tệp SQLite, tệp đính kèm.",
        Recursive = true,
    };

    private static readonly Option<string[]> Set = new("--set")
    {
        Description = "Đặt một thiết lập, ví dụ --set Database:Provider=Postgres. Dùng được nhiều lần.",
        Recursive = true,
    };

    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "In cả vết lỗi khi có sự cố.",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        root.Options.Add(Data);
        root.Options.Add(Set);
        root.Options.Add(Verbose);
        Set.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !t.Value.Contains('=', StringComparison.Ordinal)))
            {
                result.AddError($"--set {token.Value}: viết TÊN=GIÁ TRỊ.");
            }
        });
    }

    public static Launch Read(ParseResult parsed)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (parsed.Errors.Count > 0)
        {
            return new Launch();
        }

        foreach (var pair in parsed.GetValue(Set) ?? [])
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            settings[pair[..at]] = pair[(at + 1)..];
        }

        if (parsed.GetValue(Data) is { Length: > 0 } folder)
        {
            settings[DataFolder.Key] = Path.GetFullPath(folder);
        }

        return new Launch { Settings = settings };
    }

    public static bool IsVerbose(ParseResult parsed) => parsed.Errors.Count == 0 && parsed.GetValue(Verbose);
}
