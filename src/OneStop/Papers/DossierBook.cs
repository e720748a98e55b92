using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;

namespace NamRo.OneStop.Papers;

/// <summary>"Sổ theo dõi hồ sơ" (07, formerly 06): one book per field, unit and year, eleven columns. Source: one-stop.md 10.</summary>
internal static class DossierBook
{
    public static FormSheet Build(FormHead head, string field, int volume, DateOnly date, IReadOnlyList<Row> rows) => new()
    {
        Head = head,
        Form = head.Rules.Forms[FormKind.Book],
        Number = $"{volume:00}/{date.Year}/STD",
        Date = date,
        Title = ["SỔ THEO DÕI HỒ SƠ"],
        UnderTitle = [$"Lĩnh vực: {field}", $"Quyển số: {volume:00}"],
        Pieces = [new FormPiece.Table(new PaperTable { Columns = Columns(), Rows = [.. rows.Select(Cells)] })],
        Landscape = true,
    };

    private static IReadOnlyList<PaperTable.Column> Columns() =>
    [
        new("STT", 4, PaperAlign.Center),
        new("Mã hồ sơ", 13),
        new("Tên thủ tục hành chính", 18),
        new("Tên tổ chức, cá nhân", 12),
        new("Địa chỉ, số điện thoại", 14),
        new("Cơ quan chủ trì giải quyết", 11),
        new("Ngày nhận hồ sơ", 9, PaperAlign.Center),
        new("Ngày hẹn trả kết quả", 9, PaperAlign.Center),
        new("Ngày trả kết quả", 9, PaperAlign.Center),
        new("Phương thức nhận kết quả", 9),
        new("Ký nhận", 6, PaperAlign.Center),
    ];

    private static IReadOnlyList<string> Cells(Row row) =>
    [
        FormWords.Count(row.Line), row.Code, row.Procedure, row.Applicant, row.Contact, row.Agency, FormWords.ShortMoment(row.ReceivedAt),
        FormWords.ShortMoment(row.DueAt), FormWords.ShortMoment(row.ReturnedAt), row.Delivery, "",
    ];

    /// <param name="Line">Number in the book.</param>
    /// <param name="Code">The dossier's code.</param>
    /// <param name="Procedure">Name of the procedure.</param>
    /// <param name="Applicant">Who applies.</param>
    /// <param name="Contact">Address and telephone.</param>
    /// <param name="Agency">The responsible unit.</param>
    /// <param name="ReceivedAt">UTC.</param>
    /// <param name="DueAt">UTC; null when there is no limit.</param>
    /// <param name="ReturnedAt">UTC; null while the result was not handed over.</param>
    /// <param name="Delivery">How the result is received.</param>
    internal sealed record Row(
        int Line, string Code, string Procedure, string Applicant, string Contact, string Agency, DateTime ReceivedAt, DateTime? DueAt, DateTime? ReturnedAt,
        string Delivery);
}
