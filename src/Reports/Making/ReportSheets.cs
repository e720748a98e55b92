using NamRo.Kernel.Indicators;
using NamRo.Kernel.Localisation;
using NamRo.Kernel.Papers.Sheets;
using NamRo.Ui;

namespace NamRo.Reports.Making;

/// <summary>A report as a workbook: the figures of the whole, then a sheet for each table and list.</summary>
internal sealed class ReportSheets(Texts texts)
{
    private const double LabelWidth = 46;
    private const double ValueWidth = 16;

    public byte[] Write(ReportContent content) => SheetWriter.ToBytes(
        [Whole(content), .. content.Tables.Where(t => t.Rows.Count > 0).Select(t => Table(content, t)), .. content.Lists.Select(l => List(content, l))]);

    private static string[] Titles(ReportContent content, string title) => [content.Title, title, content.UnitName];

    /// <summary>A rate is a percentage with its fraction beside it, so that it can be checked in the sheet.</summary>
    private static SheetCell Cell(IndicatorValue value) => value switch
    {
        { IsRate: true } => SheetCell.Rate(value.Numerator!.Value, value.Denominator!.Value),
        { Value: { } number } when number == decimal.Truncate(number) => SheetCell.Of((long)number),
        { Value: { } number } => SheetCell.Of(number),
        _ => SheetCell.Of("–"),
    };

    private Sheet Whole(ReportContent content) => new()
    {
        Name = texts["Số liệu chung"],
        TitleLines = Titles(content, Period(content)),
        Columns =
        [
            new(texts["Chỉ tiêu"], LabelWidth), new(texts["Giá trị"], ValueWidth), new(texts["Tử số"], ValueWidth), new(texts["Mẫu số"], ValueWidth),
        ],
        Rows = content.Indicators.Select(i => (IReadOnlyList<SheetCell>)
        [
            SheetCell.Of(texts[i.Name]), Cell(i), i.Numerator is { } part ? SheetCell.Of(part) : default, i.Denominator is { } whole ? SheetCell.Of(whole) : default,
        ]),
        Notes = content.Notes,
    };

    private Sheet Table(ReportContent content, ReportTable table) => new()
    {
        Name = table.Title,
        TitleLines = Titles(content, table.Title),
        Columns = [new(table.Head, LabelWidth), .. table.Rows[0].Values.Select(v => new SheetColumn(texts[v.Name], ValueWidth))],
        Rows = table.Rows.Select(r => (IReadOnlyList<SheetCell>)[SheetCell.Of(r.Label), .. r.Values.Select(Cell)]),
    };

    private Sheet List(ReportContent content, ReportList list) => new()
    {
        Name = list.Title,
        TitleLines = Titles(content, texts["{0}: {1}", list.Title, Format.Number(list.Total)]),
        Columns =
        [
            new(texts["Số"], ValueWidth), new(texts["Việc"], LabelWidth), new(texts["Văn bản giao"], 30), new(texts["Chủ trì"], 26),
            new(texts["Hạn"], 12), new(texts["Số ngày quá hạn"], 12), new(texts["Đã đôn đốc"], 12), new(texts["Nguyên nhân"], 40),
        ],
        Rows = list.Cases.Select(c => (IReadOnlyList<SheetCell>)
        [
            SheetCell.Of(c.Code), SheetCell.Of(c.Title), SheetCell.Of(c.Citation), SheetCell.Of(c.Lead), SheetCell.Of(c.Due), SheetCell.Of((long)c.DaysLate),
            SheetCell.Of((long)c.Reminders), SheetCell.Of(c.Cause),
        ]),
    };

    private string Period(ReportContent content) => texts[
        "Từ {0} đến {1}; số liệu lúc {2}", content.From is { } from ? Format.Date(from) : "…", content.To is { } to ? Format.Date(to) : texts["nay"],
        content.At];
}
