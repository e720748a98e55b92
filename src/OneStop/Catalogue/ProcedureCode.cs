using System.Text.RegularExpressions;
using NamRo.Kernel.Text;

namespace NamRo.OneStop.Catalogue;

/// <summary>Codes of procedures: national with or without a local suffix, and old or purely local ones kept as text. Source: one-stop.md 4.</summary>
internal static partial class ProcedureCode
{
    /// <summary>The code without a local suffix: what is stored and compared.</summary>
    public static string Plain(string? code)
    {
        var text = VietnameseText.Nfc((code ?? "").Trim());
        return Suffixed().Match(text) is { Success: true } match ? match.Groups["code"].Value : text;
    }

    /// <summary>The local suffix as printed; empty without one.</summary>
    public static string Suffix(string? code) => (code ?? "").Trim()[Plain(code).Length..];

    public static bool IsNational(string code) => National().IsMatch(code);

    /// <summary>National, or a local one of letters, digits, dots, dashes and underscores.</summary>
    public static bool IsUsable(string code) => National().IsMatch(code) || Local().IsMatch(code);

    [GeneratedRegex(@"^(?<code>[1-6]\.\d{6})(\.\d{3}\.\d{2}\.\d{2})?\.H\d{2}$")]
    private static partial Regex Suffixed();

    [GeneratedRegex(@"^[1-6]\.\d{6}$")]
    private static partial Regex National();

    [GeneratedRegex(@"^(?=.*\p{L})[\p{L}\d._-]{3,40}$")]
    private static partial Regex Local();
}
