using NamRo.Kernel.Text;

namespace NamRo.Directives.Reading.Units;

/// <summary>Expands "các phòng, ban, đơn vị", "UBND các phường", "08 xã" to the units of a directory.</summary>
internal static class UnitGroups
{
    private static readonly (string Noun, string KeyStart)[] ByName =
    [
        ("phong", "phong "), ("ban", "ban "), ("so", "so "), ("chi bo", "chi bo "), ("dang uy", "dang uy "), ("truong", "truong "), ("truong hoc", "truong "),
        ("tram y te", "tram y te "), ("to dan pho", "to dan pho "), ("thon", "thon "), ("hoi", "hoi "), ("trung tam", "trung tam "),
        ("phong chuyen mon", "thanh tra "), ("co quan chuyen mon", "phong "), ("co quan chuyen mon", "thanh tra "), ("co quan chuyen mon", "van phong "),
        ("co quan chuyen mon", "so "),
    ];

    private static readonly string[] Places = ["phuong", "xa", "thi tran", "dac khu", "huyen", "quan", "thi xa", "thanh pho"];
    private static readonly string[] Departments = ["don vi", "co quan", "nganh", "phong ban", "don vi su nghiep", "thu truong"];
    private static readonly string[] Organisations = ["doan the", "to chuc chinh tri xa hoi", "hoi doan the", "to chuc doan the"];

    private static readonly string[] PartyWords = [" dang ", " quan uy ", " huyen uy ", " tinh uy ", " thanh uy ", " dang uy ", " chi bo "];
    private static readonly string[] PartyGroups = ["ban xay dung dang", "ban dang", "co quan dang", "co quan tham muu giup viec", "co quan chuyen trach tham muu"];

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
        return unit.Level == UnitLevel.Party ? IsOfParty(key, nouns, before) : IsPlace(key, nouns, before) || IsOfState(unit, key, nouns);
    }

    private static bool IsOfState(KnownUnit unit, string key, string nouns)
    {
        bool expert = nouns.Contains(" co quan chuyen mon ", StringComparison.Ordinal);
        bool ofParty = Holds(nouns, PartyGroups);
        bool department = !expert && unit.Level == UnitLevel.Department && Holds(nouns, Departments);
        bool organisation = unit.Level == UnitLevel.Organisation && Holds(nouns, Organisations);
        return !ofParty && (IsNamed(key, nouns) || department) || organisation;
    }

    /// <summary>A body of the Party is meant by its own name ("Đảng ủy các phường") or by words of the Party, never by "các phòng, ban".</summary>
    private static bool IsOfParty(string key, string nouns, string[] before)
    {
        bool named = Array.Exists(PartyWords, word => nouns.Contains(word, StringComparison.Ordinal)) && IsNamed(key, nouns);
        return named || IsPlace(key, nouns, before) || (Holds(nouns, PartyGroups) && IsCommission(key));
    }

    private static bool IsNamed(string key, string nouns)
    {
        return Array.Exists(ByName, entry => nouns.Contains($" {entry.Noun} ", StringComparison.Ordinal) && key.StartsWith(entry.KeyStart, StringComparison.Ordinal));
    }

    /// <summary>The "quan" of "cơ quan" is no district.</summary>
    private static bool IsPlace(string key, string nouns, string[] before)
    {
        string places = nouns.Replace(" co quan ", " ", StringComparison.Ordinal);
        return Array.Exists(Places, level => places.Contains($" {level} ", StringComparison.Ordinal) && key.StartsWith(Owner(before) + level + " ", StringComparison.Ordinal));
    }

    private static bool Holds(string nouns, string[] words) => Array.Exists(words, word => nouns.Contains($" {word} ", StringComparison.Ordinal));

    private static bool IsCommission(string key)
    {
        return key.StartsWith("ban ", StringComparison.Ordinal) || key.StartsWith("uy ban kiem tra", StringComparison.Ordinal) || key.StartsWith("van phong ", StringComparison.Ordinal);
    }

    private static string Owner(string[] before)
    {
        string words = string.Join(' ', before);
        return words is "cong an" ? "cong an " : words is "dang uy" ? "dang uy " : words is "hdnd" ? "hdnd " : words is "tram y te" ? "tram y te " : "ubnd ";
    }
}
