using NamRo.Kernel.Identity;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Sheets;
using NamRo.Kernel.Rules;
using NamRo.Kernel.WorkingTime;
using NamRo.OneStop.Counter;
using NamRo.OneStop.Counting;
using NamRo.OneStop.Papers;

namespace NamRo.OneStop.Book;

/// <summary>The book as a paper and as a workbook. Official books are Vietnamese whatever the reader reads.</summary>
internal sealed class BookPapers(DossierForms forms, DossierWords words)
{
    /// <summary>Lines of one paper; more are asked for by a shorter period or as a workbook.</summary>
    public const int MostOnPaper = 2_000;

    public const int MostInSheet = 100_000;

    /// <exception cref="RuleException">There are more lines than one paper holds.</exception>
    public byte[] Docx(UnitId desk, string? field, Period period, IReadOnlyList<BookEntry> lines)
    {
        Rule.Require(
            lines.Count <= MostOnPaper, "onestop.book-long",
            $"Kỳ này có hơn {MostOnPaper} dòng, quá dài cho một bản in. Hãy chọn kỳ ngắn hơn, một lĩnh vực, hoặc tải XLSX.");
        var rules = RuleSet.On(period.To);
        return FormWriter.ToBytes(DossierBook.Build(
            forms.HeadOf(desk, rules, period.To), field ?? "tất cả", lines.Count == 0 ? 1 : lines[^1].Volume, period.To, [.. lines.Select(Row)]) with
        {
            UnderTitle =
            [
                $"Lĩnh vực: {field ?? "tất cả"}", $"Từ ngày {PaperDate.InDigits(period.From)} đến ngày {PaperDate.InDigits(period.To)}",
            ],
        });
    }

    public byte[] Xlsx(UnitId desk, string? field, Period period, IReadOnlyList<BookEntry> lines) => SheetWriter.ToBytes(
    [
        new Sheet
        {
            Name = "Sổ theo dõi hồ sơ",
            TitleLines =
            [
                $"Sổ theo dõi hồ sơ (Mẫu {RuleSet.On(period.To).Forms[FormKind.Book]})", words.Map.Unit(desk)?.Name ?? "", $"Lĩnh vực: {field ?? "tất cả"}",
                $"Từ ngày {PaperDate.InDigits(period.From)} đến ngày {PaperDate.InDigits(period.To)}",
            ],
            Columns =
            [
                new("Quyển", 8), new("STT", 8), new("Mã hồ sơ", 26), new("Tên thủ tục hành chính", 46), new("Tên tổ chức, cá nhân", 28),
                new("Địa chỉ, số điện thoại", 36), new("Cơ quan chủ trì giải quyết", 30), new("Ngày nhận hồ sơ", 18), new("Ngày hẹn trả kết quả", 18),
                new("Ngày trả kết quả", 18), new("Phương thức nhận kết quả", 20), new("Lĩnh vực", 24),
            ],
            Rows = lines.Select(l => (IReadOnlyList<SheetCell>)
            [
                SheetCell.Of((long)l.Volume), SheetCell.Of((long)l.Line), SheetCell.Of(l.Code), SheetCell.Of(l.Procedure), SheetCell.Of(l.Applicant), SheetCell.Of(l.Reach),
                SheetCell.Of(words.Map.Unit(l.Responsible)?.Name), Moment(l.ReceivedAt), Moment(l.DueAt), Moment(l.ReturnedAt), SheetCell.Of(DossierWords.Say(l.Delivery.Method)),
                SheetCell.Of(l.Field),
            ]),
        },
    ]);

    private DossierBook.Row Row(BookEntry l) => new(
        l.Line, l.Code, l.Procedure, l.Applicant, l.Reach, words.Map.Unit(l.Responsible)?.Name ?? "", l.ReceivedAt, l.DueAt, l.ReturnedAt, DossierWords.Say(l.Delivery.Method));

    private static SheetCell Moment(DateTime? utc) => utc is { } at ? SheetCell.OfOfficeTime(OfficeClock.ToOffice(at)) : default;
}
