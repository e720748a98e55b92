using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace NamRo.Kernel.Papers.Sheets;

/// <summary>The cell formats of a workbook, one for each <see cref="SheetFormat"/> in its order.</summary>
public static class SheetStyles
{
    private const uint DecimalFormat = 164;
    private const uint PercentFormat = 165;
    private const uint DateFormat = 166;
    private const uint MomentFormat = 167;
    private const uint GroupedCount = 3;

    public static Stylesheet Build() => new(
        new NumberingFormats(
            Numbering(DecimalFormat, "#,##0.0"),
            Numbering(PercentFormat, "0.0%"),
            Numbering(DateFormat, "dd/mm/yyyy"),
            Numbering(MomentFormat, "dd/mm/yyyy hh:mm")),
        new Fonts(Font(11), Font(14, bold: true), Font(11, bold: true), Font(10, italic: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7ECEF" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        Formats(),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormats Formats()
    {
        var center = HorizontalAlignmentValues.Center;
        return new CellFormats(
            Format(0, 0, null, Bordered.Yes),
            Format(1, 0, center, Bordered.No, quoted: true),
            Format(2, 0, center, Bordered.Filled, quoted: true),
            Format(3, 0, HorizontalAlignmentValues.Left, Bordered.No, quoted: true),
            Format(0, 49, HorizontalAlignmentValues.Left, Bordered.Yes, quoted: true),
            Format(0, GroupedCount, null, Bordered.Yes),
            Format(0, DecimalFormat, null, Bordered.Yes),
            Format(0, PercentFormat, null, Bordered.Yes),
            Format(0, DateFormat, center, Bordered.Yes),
            Format(0, MomentFormat, center, Bordered.Yes));
    }

    private static CellFormat Format(uint font, uint number, HorizontalAlignmentValues? horizontal, Bordered borders, bool quoted = false)
    {
        var alignment = new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = true };
        if (horizontal is not null)
        {
            alignment.Horizontal = horizontal;
        }

        var filled = borders == Bordered.Filled;
        return new CellFormat(alignment)
        {
            FontId = font,
            NumberFormatId = number,
            FillId = filled ? 2u : 0u,
            BorderId = borders == Bordered.No ? 0u : 1u,
            FormatId = 0,
            ApplyFont = true,
            ApplyNumberFormat = number != 0,
            ApplyFill = filled,
            ApplyBorder = borders != Bordered.No,
            ApplyAlignment = true,
            QuotePrefix = quoted ? true : null,
        };
    }

    private static NumberingFormat Numbering(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(double size, bool bold = false, bool italic = false)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        if (italic)
        {
            font.Append(new Italic());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Border Thin()
    {
        static T Side<T>()
            where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };

        return new Border(Side<LeftBorder>(), Side<RightBorder>(), Side<TopBorder>(), Side<BottomBorder>());
    }

    private enum Bordered
    {
        No,
        Yes,
        Filled,
    }
}
