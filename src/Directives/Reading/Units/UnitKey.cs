using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Units;

/// <summary>
/// The key under which two printed names of one unit are the same: folded, abbreviations of bodies unified, the head of a unit
/// standing for the unit (task-extraction.md 6).
/// </summary>
internal static class UnitKey
{
    private static readonly (Regex Pattern, string By)[] Unify =
    [
        (Pattern.Of(@"\([^)]*\)"), " "),
        (Pattern.Of(@"\buy ban nhan dan\b"), "ubnd"),
        (Pattern.Of(@"\bhoi dong nhan dan\b"), "hdnd"),
        (Pattern.Of(@"\b(?:uy ban |ub )?(?:ubmttq|mttq|mat tran to quoc)(?: viet nam)?\b"), "mttq"),
        (Pattern.Of(@"\bban qlda\b|\bbqlda\b|\bqlda\b"), "ban quan ly du an"),
        (Pattern.Of(@"\bbql\b"), "ban quan ly"),
        (Pattern.Of(@"\bdtxd\b"), "dau tu xay dung"),
        (Pattern.Of(@"\bbch\b|\bban ch\b"), "ban chi huy"),
        (Pattern.Of(@"\bchqs\b|\bqs\b"), "quan su"),
        (Pattern.Of(@"\blhpn\b|\blien hiep phu nu\b|\bphu nu\b"), "lien hiep phu nu"),
        (Pattern.Of(@"\bccb\b"), "cuu chien binh"),
        (Pattern.Of(@"\bdoan (?:tncs|thanh nien cong san) ho chi minh\b|\b(?:tinh|thanh|quan|huyen|thi|xa|phuong) doan\b"), "doan thanh nien"),
        (Pattern.Of(@"^(?:giao|de nghi|yeu cau|dong chi|cac dong chi|d/c) "), ""),
        (Pattern.Of(@" ?- ?(?:pho )?truong ban\b.*$"), ""),
        (Pattern.Of(@"^p\.? "), "phong "),
        (Pattern.Of(@"^ca "), "cong an "),
        (Pattern.Of(@"^vp "), "van phong "),
        (Pattern.Of(@"^tt "), "trung tam "),
        (Pattern.Of(@"\bvan phong (?:hdnd ?(?:va|&|-|,) ?)ubnd\b"), "van phong ubnd"),
    ];

    private static readonly Regex Head = Pattern.Of(
        @"^(?:thu truong|nguoi dung dau|truong|giam doc|chanh|chi huy truong|hieu truong|doi truong|tram truong|chi cuc truong|cuc truong|"
            + @"hat truong|chu nhiem) (?:cac )?"
        + @"(?<u>(?:phong|ban|don vi|co quan|van phong|trung tam|thanh tra|doi|tram|chi cuc|cuc|cong an|so|hat|ubnd|truong|chi nhanh|uy ban|"
            + @"benh vien|kho bac|cac)\b.*)$");

    private static readonly Regex Chair = Pattern.Of(@"^chu tich (?<u>(?:cac )?(?:ubnd|uy ban nhan dan|mttq)\b.*)$");

    /// <summary>The key; places are kept.</summary>
    public static string Of(string name)
    {
        string key = VietnameseText.Fold(name);
        foreach ((Regex pattern, string by) in Unify)
        {
            key = pattern.Replace(key, by);
        }

        key = Chair.Replace(Head.Replace(key, "${u}"), "${u}");
        string[] words = key.Split([' ', ',', '-', '&', ':', ';', '.', '/', '"'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Where(word => word is not ("va" or "cac")));
    }

    /// <summary>The key without the place at its end, for names of one and the same place.</summary>
    public static string WithoutPlace(string name)
    {
        string key = PlaceAtEnd.Replace(Of(name), "");
        return key is "van phong ubnd" or "van phong hdnd" ? "van phong" : key;
    }

    private static readonly Regex PlaceAtEnd = Pattern.Of(@" (?:quan|huyen|thi xa|thanh pho|tinh|phuong|xa|thi tran)(?: [a-z]+){0,4}$");
}
