using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>Knows the issuer and those who speak for it, who give work and do not receive it ("Chủ tịch UBND quận yêu cầu ...").</summary>
internal sealed class IssuerWords(string? issuer)
{
    private static readonly Regex Speakers = Pattern.Of(
        @"^(?:(?:dong chi|lanh dao|chu tich|pho chu tich|thuong truc|ban thuong vu|ban chap hanh|bi thu|pho bi thu|giam doc|pho giam doc|truong ban|thu truong|bo truong) ?)+");

    private readonly string folded = VietnameseText.Fold(issuer).Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal);

    public bool IsIssuer(UnitMention unit)
    {
        string name = Plain(unit.Name);
        string core = Speakers.Replace(name, "").Trim();
        return folded.Length > 0 && core.Length > 1 && !unit.IsPerson && !name.StartsWith("pho ", StringComparison.Ordinal) && !core.StartsWith("van phong", StringComparison.Ordinal)
            && !core.StartsWith("chanh", StringComparison.Ordinal) && core != "cac" && IsNameOf(core);
    }

    /// <summary>Whether the text before a verb ends with the issuer or its speaker.</summary>
    public bool EndsWithIssuer(string before)
    {
        string[] words = before.Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int take = Math.Min(8, words.Length); take >= 2; take--)
        {
            if (IsNameOf(string.Join(' ', words[^take..])))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNameOf(string core)
    {
        return core.Contains(' ', StringComparison.Ordinal) && (" " + folded + " ").Contains(" " + core + " ", StringComparison.Ordinal) && !IsPlaceOnly(core);
    }

    private static bool IsPlaceOnly(string core) => core.StartsWith("quan ", StringComparison.Ordinal) && !core.StartsWith("quan uy", StringComparison.Ordinal);

    private static string Plain(string name) => VietnameseText.Fold(name).Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal);
}
