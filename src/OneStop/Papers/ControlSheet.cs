using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.WorkingTime;

namespace NamRo.OneStop.Papers;

/// <summary>
/// "Phiếu kiểm soát quá trình giải quyết hồ sơ" (06, formerly 05): one row for each time the dossier went from hand to hand; the taker says how
/// the giver stood. Source: one-stop.md 3, 10.
/// </summary>
internal static class ControlSheet
{
    public static FormSheet Build(FormInput input, string? number, DateTime at, IReadOnlyList<Row> rows, string coordinating) => new()
    {
        Head = input.Head,
        Form = input.Head.Rules.Forms[FormKind.Control],
        Number = number,
        Date = OfficeClock.DayOf(at),
        Title = ["PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ"],
        UnderTitle = [$"Mã số hồ sơ: {input.DossierCode}"],
        Pieces =
        [
            new FormPiece.Fields(("Cơ quan (bộ phận) giải quyết hồ sơ", input.Agency)),
            new FormPiece.Fields(("Cơ quan phối hợp giải quyết hồ sơ", coordinating)),
            new FormPiece.Fields(("Thời gian nhận hồ sơ", FormWords.Moment(input.ReceivedAt))),
            new FormPiece.Fields(("Thời gian hẹn trả kết quả", FormWords.Moment(input.DueAt) ?? "không quy định thời hạn")),
            new FormPiece.Table(new PaperTable { Columns = Columns(), Rows = [.. rows.Select((r, i) => Cells(r, i + 1))] }),
        ],
        Signers = [],
    };

    /// <summary>How a step ended against its own due instant, by the minute; a step without a clock is in time. Source: one-stop.md 6.1, D9.</summary>
    public static string Outcome(DateTime? dueAt, DateTime until) => dueAt is not { } due || until == due
        ? "Đúng hạn"
        : until < due ? "Trước hạn" : "Quá hạn";

    private static IReadOnlyList<PaperTable.Column> Columns() =>
    [
        new("STT", 5, PaperAlign.Center),
        new("Bên giao", 20),
        new("Bên nhận", 20),
        new("Thời gian giao, nhận", 15, PaperAlign.Center),
        new("Kết quả (trước hạn, đúng hạn, quá hạn)", 12, PaperAlign.Center),
        new("Ghi chú", 14),
        new("Người giao ký", 9, PaperAlign.Center),
        new("Người nhận ký", 9, PaperAlign.Center),
    ];

    private static IReadOnlyList<string> Cells(Row row, int number) =>
    [
        $"{number}", row.Giver, row.Taker, FormWords.ShortMoment(row.At), row.Outcome, row.Note ?? "", "", "",
    ];

    /// <param name="Giver">Unit and name of the giver.</param>
    /// <param name="Taker">Unit and name of the taker.</param>
    /// <param name="At">When it changed hands, UTC.</param>
    /// <param name="Outcome">How the giver stood.</param>
    /// <param name="Note">What the giver wrote.</param>
    internal sealed record Row(string Giver, string Taker, DateTime At, string Outcome, string? Note);
}
