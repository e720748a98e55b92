using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Units;

/// <summary>The name of a unit as it is proposed: the head stands for the unit, groups begin with a small letter.</summary>
internal static class UnitNaming
{
    private static readonly Regex Head = Pattern.Of(
        @"^(?:thu truong|nguoi dung dau|giam doc|chi huy truong|hieu truong|doi truong|tram truong|chi cuc truong|cuc truong) (?<u>(?:cac |so |"
            + @"phong |ban |don vi |co quan |van phong |trung tam |thanh tra |doi |"
        + @"tram |chi cuc |cuc |cong an |ubnd |truong |chi nhanh |benh vien |kho bac ).*)$");

    private static readonly Regex OfDepartment = Pattern.Of(@"^(?:truong|chanh) (?<u>(?:cac (?:phong|ban|co quan|don vi)|phong|ban|van phong|"
        + @"thanh tra|cong an|co quan|tram)\b.*)$");
    private static readonly Regex Chair = Pattern.Of(@"^chu tich (?<u>(?:cac )?(?:ubnd|uy ban nhan dan)\b.*)$");
    private static readonly Regex Group = Pattern.Of(@"^(?:cac|nhung|toan the|tat ca) ");

    public static string Display(string name, bool isPerson)
    {
        string text = isPerson ? name : Unit(name.Trim());
        string folded = VietnameseText.Fold(text);
        bool small = Group.IsMatch(folded) || folded.StartsWith("cong chuc", StringComparison.Ordinal);
        text = small && !text.Any(char.IsLower) ? text.ToLowerInvariant() : text;
        text = small ? char.ToLowerInvariant(text[0]) + text[1..] : text;
        return text.Length > 0 && !small && char.IsLower(text[0]) && IsUnitWord(folded) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private static string Unit(string name)
    {
        string folded = VietnameseText.Fold(name);
        foreach (Regex pattern in new[] { Head, OfDepartment, Chair })
        {
            Match match = pattern.Match(folded);
            if (match.Success && folded.Length == name.Length)
            {
                return name[match.Groups["u"].Index..];
            }
        }

        return name;
    }

    private static bool IsUnitWord(string folded)
    {
        string first = folded.Split(' ')[0];
        return first is "phong" or "ban" or "so" or "cong" or "van" or "trung" or "hoi" or "doan" or "uy" or "dang" or "thanh" or "to" or "doi" or "tram" or "truong";
    }
}
