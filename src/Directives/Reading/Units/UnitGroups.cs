using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Units;

/// <summary>Expands "các phòng, ban, đơn vị", "UBND các phường", "08 xã" to the units of a directory.</summary>
internal static class UnitGroups
{
    private static readonly (string Noun, string KeyStart)[] ByName =
    [
        ("phong", "phong "), ("ban", "ban "), ("so", "so "), ("chi bo", "chi bo "), ("dang uy", "dang uy "), ("truong", "truong "), ("truong hoc", "truong "),
        ("tram y te", "tram y te "), ("to dan pho", "to dan pho "), ("thon", "thon "), ("hoi", "hoi "), ("trung tam", "trung tam "),
    ];

    private static readonly string[] Places = ["phuong", "xa", "thi tran", "dac khu", "huyen", "quan", "thi xa", "thanh pho"];
    private static readonly string[] Departments = ["don vi", "co quan", "nganh", "phong ban", "phong chuyen mon", "co quan chuyen mon", "don vi su nghiep", "thu truong"];
    private static readonly string[] Organisations = ["doan the", "to chuc chinh tri xa hoi", "hoi doan the", "to chuc doan the"];

    /// <summary>Empty when the name is no group or the directory holds none of its members.</summary>
    public static IReadOnlyList<KnownUnit> Members(string printed, IReadOnlyList<KnownUnit> units)
    {
        string[] words = VietnameseText.Fold(printed).Split([' ', ',', '-', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        int opener = Array.FindIndex(words, word => word is "cac" || word.All(char.IsAsciiDigit));
        if (opener < 0 || opener > 4 || NamesOne(words, opener))
        {
            return [];
        }

        string nouns = $" {string.Join(' ', words.Skip(opener + 1).Where(word => word != "va" && word != "cac"))} ";
        return [.. units.Where(unit => IsMember(unit, nouns, words[..opener]))];
    }

    /// <summary>"Ban Quản lý các khu công nghiệp", "Tổ dân phố số 3" hold such a word and are one unit.</summary>
    private static bool NamesOne(string[] words, int opener)
    {
        string before = string.Join(' ', words[..opener]);
        return before.Length > 0 && before is not ("ubnd" or "uy ban nhan dan" or "chu tich ubnd" or "chu tich uy ban nhan dan" or "thu truong" or "truong" or "giam doc" or "dang uy"
            or "hdnd" or "tat ca" or "toan the" or "lanh dao" or "cong an" or "hieu truong" or "tram y te");
    }

    private static bool IsMember(KnownUnit unit, string nouns, string[] before)
    {
        string key = UnitKey.Of(unit.Name);
        bool place = Places.Any(level => nouns.Contains($" {level} ", StringComparison.Ordinal) && key.StartsWith(Owner(before) + level + " ", StringComparison.Ordinal));
        bool named = ByName.Any(entry => nouns.Contains($" {entry.Noun} ", StringComparison.Ordinal) && key.StartsWith(entry.KeyStart, StringComparison.Ordinal));
        bool department = unit.Level == UnitLevel.Department && Departments.Any(noun => nouns.Contains($" {noun} ", StringComparison.Ordinal));
        bool organisation = unit.Level == UnitLevel.Organisation && Organisations.Any(noun => nouns.Contains($" {noun} ", StringComparison.Ordinal));
        return place || named || department || organisation;
    }

    private static string Owner(string[] before)
    {
        string words = string.Join(' ', before);
        return words is "cong an" ? "cong an " : words is "dang uy" ? "dang uy " : words is "hdnd" ? "hdnd " : words is "tram y te" ? "tram y te " : "ubnd ";
    }
}
