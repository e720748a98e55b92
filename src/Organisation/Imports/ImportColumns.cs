using NamRo.Kernel.Localisation;

namespace NamRo.Organisation.Imports;

/// <summary>A column of a sheet.</summary>
/// <param name="Key">The field it fills, as rules name it.</param>
/// <param name="Title">Vietnamese title of the template.</param>
/// <param name="English">English title.</param>
/// <param name="IsRequired">The title must be there.</param>
internal sealed record ImportColumn(string Key, string Title, string English, bool IsRequired = false)
{
    /// <summary>Other titles that offices use.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}

/// <summary>The columns of each sheet, in the order of the template.</summary>
internal static class ImportColumns
{
    private static readonly ImportColumn Document = new("Document", Texts.Key("Văn bản"), "Document") { Others = ["Quyết định", "Căn cứ"] };

    private static readonly IReadOnlyList<ImportColumn> Units =
    [
        new("Code", Texts.Key("Mã đơn vị"), "Unit code", true) { Others = ["Mã", "Code"] },
        new("Name", Texts.Key("Tên đơn vị"), "Unit name", true) { Others = ["Tên", "Name", "Tên đầy đủ"] },
        new("ShortName", Texts.Key("Tên gọi tắt"), "Short name") { Others = ["Tên viết tắt"] },
        new("Aliases", Texts.Key("Tên gọi khác"), "Aliases"),
        new("System", Texts.Key("Khối"), "System", true) { Others = ["Hệ thống"] },
        new("Level", Texts.Key("Loại đơn vị"), "Level", true) { Others = ["Cấp"] },
        new("Parent", Texts.Key("Mã đơn vị cấp trên"), "Parent code") { Others = ["Trực thuộc", "Parent"] },
        new("From", Texts.Key("Từ ngày"), "From", true) { Others = ["Ngày thành lập"] },
        new("Until", Texts.Key("Đến ngày"), "Until") { Others = ["Ngày kết thúc"] },
        new("CalendarCode", Texts.Key("Mã lịch làm việc"), "Calendar code") { Others = ["Lịch làm việc", "Calendar"] },
        new("Order", Texts.Key("Thứ tự"), "Order"),
        Document,
    ];

    private static readonly IReadOnlyList<ImportColumn> People =
    [
        new("Code", Texts.Key("Mã cán bộ"), "Person code", true) { Others = ["Mã", "Code", "Mã nhân sự"] },
        new("Name", Texts.Key("Họ và tên"), "Full name", true) { Others = ["Họ tên", "Name"] },
        new("Email", Texts.Key("Thư điện tử"), "E-mail") { Others = ["Email"] },
        new("Phone", Texts.Key("Điện thoại"), "Phone") { Others = ["Số điện thoại"] },
    ];

    private static readonly IReadOnlyList<ImportColumn> Posts =
    [
        new("Code", Texts.Key("Mã vị trí"), "Post code", true) { Others = ["Mã", "Code"] },
        new("Unit", Texts.Key("Mã đơn vị"), "Unit code", true) { Others = ["Đơn vị"] },
        new("Title", Texts.Key("Chức danh"), "Title", true) { Others = ["Chức vụ"] },
        new("Roles", Texts.Key("Vai trò"), "Roles", true),
        new("IsHead", Texts.Key("Người đứng đầu"), "Head"),
        new("Ceiling", Texts.Key("Mức được xem"), "Ceiling"),
        new("ReportsTo", Texts.Key("Báo cáo cho vị trí"), "Reports to"),
        new("Scope", Texts.Key("Phạm vi từ đơn vị"), "Scope unit"),
        new("Rank", Texts.Key("Thứ tự"), "Order"),
        new("From", Texts.Key("Từ ngày"), "From", true),
        new("Until", Texts.Key("Đến ngày"), "Until"),
        new("Person", Texts.Key("Mã cán bộ"), "Person code") { Others = ["Người giữ"] },
        new("Since", Texts.Key("Giữ từ ngày"), "Held from"),
        new("HeldUntil", Texts.Key("Giữ đến ngày"), "Held until"),
        new("IsPrimary", Texts.Key("Vị trí chính"), "Primary"),
        Document,
    ];

    public static IReadOnlyList<ImportColumn> Of(ImportKind kind) => kind switch
    {
        ImportKind.Units => Units,
        ImportKind.People => People,
        _ => Posts,
    };
}
