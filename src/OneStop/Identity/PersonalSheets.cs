using NamRo.Kernel.Papers.Sheets;

namespace NamRo.OneStop.Identity;

/// <summary>A citizen's own data as a workbook to take home. Vietnamese whatever the clerk reads.</summary>
internal static class PersonalSheets
{
    public static byte[] Of(PersonalExport export) => SheetWriter.ToBytes(
    [
        new Sheet
        {
            Name = "Hồ sơ",
            TitleLines = ["Dữ liệu cá nhân cơ quan đang giữ: hồ sơ"],
            Columns =
            [
                new("Mã hồ sơ", 28), new("Thủ tục", 46), new("Nhận lúc", 18), new("Trả lúc", 18), new("Họ tên", 28), new("Ngày sinh", 12), new("Địa chỉ", 36),
                new("Điện thoại", 14), new("Thư điện tử", 24), new("Giấy tờ", 46), new("Phiếu đã lập", 36), new("Khoản tiền", 30), new("Người nhận kết quả", 28),
            ],
            Rows = export.Dossiers.Select(d => (IReadOnlyList<SheetCell>)
            [
                SheetCell.Of(d.Code), SheetCell.Of(d.Procedure), SheetCell.OfOfficeTime(d.ReceivedAt), d.ReturnedAt is { } at ? SheetCell.OfOfficeTime(at) : default,
                SheetCell.Of(d.Name), SheetCell.Of(d.BirthDate), SheetCell.Of(d.Address), SheetCell.Of(d.Phone), SheetCell.Of(d.Email), PartsOf(d.Parts), FormsOf(d.Forms),
                SheetCell.Of(string.Join("; ", d.Payments.Select(p => $"{p.Notice}: {p.Amount:0} đồng"))), SheetCell.Of(d.HandedOver?.To),
            ]),
        },
        new Sheet
        {
            Name = "Hồ sơ gửi",
            TitleLines = ["Dữ liệu cá nhân cơ quan đang giữ: hồ sơ gửi trực tuyến hoặc được hướng dẫn"],
            Columns =
            [
                new("Mã", 28), new("Thủ tục", 46), new("Gửi lúc", 18), new("Họ tên", 28), new("Ngày sinh", 12), new("Địa chỉ", 36), new("Điện thoại", 14),
                new("Thư điện tử", 24), new("Giấy tờ", 46), new("Phiếu đã lập", 36),
            ],
            Rows = export.Submissions.Select(s => (IReadOnlyList<SheetCell>)
            [
                SheetCell.Of(s.Code), SheetCell.Of(s.Procedure), SheetCell.OfOfficeTime(s.SubmittedAt), SheetCell.Of(s.Name), SheetCell.Of(s.BirthDate),
                SheetCell.Of(s.Address), SheetCell.Of(s.Phone), SheetCell.Of(s.Email), PartsOf(s.Parts), FormsOf(s.Forms),
            ]),
        },
    ]);

    private static SheetCell PartsOf(IReadOnlyList<PartHandedIn> parts) =>
        SheetCell.Of(string.Join("; ", parts.Select(p => p.FileName is null ? p.Name : $"{p.Name} ({p.FileName})")));

    private static SheetCell FormsOf(IReadOnlyList<IssuedForm> forms) => SheetCell.Of(string.Join("; ", forms.Select(f => f.Number)));
}
