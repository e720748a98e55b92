using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Grammar;

/// <summary>Knows the issuer and those who speak for it, who give work and do not receive it ("Chủ tịch UBND quận yêu cầu ...").</summary>
internal sealed class IssuerWords(string? issuer)
{
    private static readonly Regex Speakers = Pattern.Of(
        @"^(?:(?:dong chi|lanh dao|chu tich|pho chu tich|thuong truc|ban thuong vu|ban chap hanh|bi thu|pho bi thu|giam doc|pho giam doc|"
            + @"truong ban|thu truong|bo truong) ?)+");

    /// <summary>A speaker without a place: "Giám đốc Sở", "Chủ tịch UBND", "Thường trực Đảng ủy".</summary>
    private static readonly Regex Anonymous = Pattern.Of(
        @"(?:^|[ ,])(?:giam doc|chu tich|bi thu|thu truong|truong ban|thuong truc|ban thuong vu|ban thuong truc|lanh dao|pho chu tich|"
            + @"pho giam doc|thu tuong|bo truong|chi cuc truong|cuc truong)"
        + @"(?: (?:so|ubnd|hdnd|bo|ban|cuc|chi cuc|dang uy|tinh uy|thanh uy|quan uy|huyen uy|thi uy|chinh phu|tinh|thanh pho|quan|huyen|thi xa|"
            + @"phuong|xa|thi tran))*$");

    private readonly string folded = VietnameseText.Fold(issuer).Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal);

    public bool IsIssuer(UnitMention unit)
    {
        string name = Plain(unit.Name);
        string core = Speakers.Replace(name, "").Trim();
        if (core is "so" or "ubnd" or "bo" or "cuc" or "chi cuc" && name != core)
        {
            return folded.StartsWith(core + " ", StringComparison.Ordinal);
        }

        return folded.Length > 0 && core.Length > 1 && !unit.IsPerson && !name.StartsWith("pho ", StringComparison.Ordinal) && !core.StartsWith("van phong", StringComparison.Ordinal)
            && !core.StartsWith("chanh", StringComparison.Ordinal) && core != "cac" && IsNameOf(core);
    }

    /// <summary>Whether the text before a verb ends with the issuer or its speaker.</summary>
    public bool EndsWithIssuer(string before)
    {
        if (Anonymous.IsMatch(before))
        {
            return true;
        }

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
