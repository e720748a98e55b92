using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Rules;
using NamRo.Kernel.Text;

namespace NamRo.Organisation.Imports;

/// <summary>The words by which sheets and pages name systems, roles and labels. The first word of each is the one that is written.</summary>
internal static class ImportWords
{
    private static readonly Dictionary<UnitSystem, string[]> Systems = new()
    {
        [UnitSystem.Party] = [Texts.Key("Đảng"), "Khối Đảng", "Party"],
        [UnitSystem.State] = [Texts.Key("Chính quyền"), "Nhà nước", "Khối chính quyền", "State"],
        [UnitSystem.Front] = [Texts.Key("Mặt trận Tổ quốc"), "Mặt trận", "MTTQ", "Front"],
        [UnitSystem.MassOrganisation] = [Texts.Key("Đoàn thể"), "Tổ chức chính trị - xã hội", "MassOrganisation", "Mass organisation"],
    };

    private static readonly Dictionary<Role, string[]> Roles = new()
    {
        [Role.Leader] = [Texts.Key("Lãnh đạo"), "Leader"],
        [Role.OfficeClerk] = [Texts.Key("Văn phòng"), "Office clerk", "OfficeClerk"],
        [Role.UnitHead] = [Texts.Key("Thủ trưởng đơn vị"), "Unit head", "UnitHead"],
        [Role.Officer] = [Texts.Key("Chuyên viên"), "Công chức", "Officer"],
        [Role.CounterClerk] = [Texts.Key("Công chức một cửa"), "Counter clerk", "CounterClerk"],
        [Role.Administrator] = [Texts.Key("Quản trị hệ thống"), "Administrator"],
    };

    private static readonly Dictionary<SecurityLabel, string[]> Ceilings = new()
    {
        [SecurityLabel.Internal] = [Texts.Key("Nội bộ"), "Internal"],
        [SecurityLabel.Public] = [Texts.Key("Công khai"), "Public"],
        [SecurityLabel.Restricted] = [Texts.Key("Hạn chế"), "Restricted"],
    };

    public static string Of(UnitSystem system) => Systems[system][0];

    public static string Of(Role role) => Roles[role][0];

    public static string Of(SecurityLabel ceiling) => Ceilings[ceiling][0];

    public static UnitSystem System(ImportRow row) => Find(Systems, row.Required("System"), "System");

    public static IReadOnlyList<Role> RolesOf(ImportRow row)
    {
        row.Required("Roles");
        return [.. row.List("Roles").Select(word => Find(Roles, word, "Roles"))];
    }

    public static SecurityLabel Ceiling(ImportRow row) => Find(Ceilings, row.Optional("Ceiling") ?? Of(SecurityLabel.Internal), "Ceiling");

    private static T Find<T>(Dictionary<T, string[]> words, string word, string field)
        where T : struct, Enum
    {
        var key = VietnameseText.Fold(word);
        foreach (var (value, names) in words)
        {
            if (names.Any(n => VietnameseText.Fold(n) == key))
            {
                return value;
            }
        }

        throw new RuleException(
            "import.word", $"“{word}” không có trong danh sách. Hãy dùng một trong các từ: {string.Join("; ", words.Values.Select(n => n[0]))}.")
        {
            Field = field,
        };
    }
}
