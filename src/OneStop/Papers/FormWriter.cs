using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Papers.Docx;
using NamRo.Kernel.Papers.Format;
using NamRo.Kernel.Papers.Model;
using NamRo.Kernel.Papers.Qr;

namespace NamRo.OneStop.Papers;

/// <summary>
/// Writes a form as DOCX: the head of State papers (documents.md 3.2, 4), the form's name, its lines and tables, the places to sign.
/// Equal forms give equal bytes.
/// </summary>
internal sealed class FormWriter
{
    private const int QrMillimetres = 22;
    private const int BodySize = 26;

    /// <summary>The oldest State layout in the rule book; forms of the two years before it are laid out by it too.</summary>
    private static readonly DateOnly FirstLayout = new(2020, 3, 5);

    private readonly FormSheet sheet;
    private readonly FormatRule rule;
    private readonly LookBook looks;
    private readonly int width;

    private FormWriter(FormSheet sheet)
    {
        this.sheet = sheet;
        rule = FormatRuleBook.Default.For(LayoutFamily.State, sheet.Date < FirstLayout ? FirstLayout : sheet.Date);
        looks = new LookBook(rule);
        var page = sheet.Landscape ? PaperLayout.PageHeight : PaperLayout.PageWidth;
        width = page - rule.TwipsOfMillimetres("margin.left") - rule.TwipsOfMillimetres("margin.right");
    }

    private Look Body => looks["Text"] with { Size = BodySize, Before = 60, FirstLine = 0, Line = 240 };

    public static byte[] ToBytes(FormSheet sheet)
    {
        using var output = new MemoryStream();
        var writer = new FormWriter(sheet);
        new PaperPackage(writer.rule, writer.looks, string.Join(' ', sheet.Title), sheet.Head.Desk, sheet.Date).Write(writer.Content, output);
        return output.ToArray();
    }

    private Body Content(MainDocumentPart main)
    {
        var body = new Body(
            Wml.Line(looks["TableNote"] with { Align = PaperAlign.Right, Before = 0, After = sheet.Mark is null ? 120 : 0 }, $"Mẫu số {sheet.Form} (Thông tư số {sheet.Head.Rules.Circular})"),
            new FormHeadBlock(sheet, rule, looks).Build(width));
        if (sheet.Qr is { } text)
        {
            body.Append(Symbol(main, text));
        }

        var before = sheet.Qr is null ? 300 : 60;
        if (sheet.Mark is { } mark)
        {
            body.InsertAfter(Wml.Line(looks["TableNote"] with { Align = PaperAlign.Right, Before = 0, After = 120, Bold = true }, mark), body.FirstChild);
        }

        foreach (var line in sheet.Title)
        {
            body.Append(Wml.Line(looks["KindName"] with { Before = before }, line));
            before = 0;
        }

        body.Append(sheet.UnderTitle.Select(line => Wml.Line(looks["KindName"] with { Before = 40, Bold = false, Size = BodySize }, line)));
        body.Append(Wml.Flat(before: 120));
        body.Append(sheet.Pieces.SelectMany(Piece));
        body.Append(Signatures());
        body.Append(Wml.Flat());
        body.Append(new Sections(rule).Build(sheet.Landscape, restart: false));
        return body;
    }

    /// <summary>The look-up symbol, with what stands beside it.</summary>
    private IEnumerable<OpenXmlElement> Symbol(MainDocumentPart main, string text)
    {
        var left = looks["Text"] with { Align = PaperAlign.Left, Before = 120, After = 0, FirstLine = 0, Line = 240 };
        var picture = PictureBlock.Square(main, QrSymbol.Of(text).Png(), QrMillimetres, $"Mã QR tra cứu hồ sơ: {text}", left);
        if (sheet.BesideQr.Count == 0)
        {
            return [picture];
        }

        const int TwipsOfSymbol = (QrMillimetres + 6) * 567 / 10;
        int[] widths = [TwipsOfSymbol, width - TwipsOfSymbol];
        var lines = sheet.BesideQr.Select((line, i) => Wml.Line(left with { Size = BodySize - 4, Bold = i == 0, Before = i == 0 ? 240 : 40 }, line));
        return
        [
            Grids.Borderless(
                widths,
                Grids.Row(
                    false, Grids.Cell(widths[0], TableVerticalAlignmentValues.Top, [picture]), Grids.Cell(widths[1], TableVerticalAlignmentValues.Top, [.. lines]))),
        ];
    }

    private IEnumerable<OpenXmlElement> Piece(FormPiece piece) => piece switch
    {
        FormPiece.Fields fields => [Wml.Line(Body with { Align = PaperAlign.Left }, fields.Pairs.SelectMany((p, i) => Pair(p, i == 0)))],
        FormPiece.Text text => [Wml.Line(Body with { FirstLine = rule.TwipsOfMillimetres("text.indent") }, text.Sentence)],
        FormPiece.Addressee to => [Wml.Line(looks["Addressee"] with { Size = BodySize, Before = 60, After = 180 }, $"Kính gửi: {to.Name}")],
        FormPiece.Numbered list => list.Lines.Select((line, i) => Wml.Line(Body with { Left = 567, Hanging = 283 }, $"{i + 1}. {line}")),
        FormPiece.Table table => new TableBlock(rule, looks, width).Build(table.Content),
        _ => throw new InvalidOperationException($"Unknown piece {piece.GetType().Name}."),
    };

    private static IEnumerable<Span> Pair((string Label, string? Value) pair, bool isFirst)
    {
        var value = string.IsNullOrWhiteSpace(pair.Value) ? "…………………………" : PaperText.OneLine(pair.Value);
        yield return new Span($"{(isFirst ? "" : "     ")}{pair.Label}: ");
        yield return new Span(value);
    }

    private IEnumerable<OpenXmlElement> Signatures()
    {
        if (sheet.Signers.Count == 0)
        {
            yield break;
        }

        var share = width / 2;
        int[] widths = [share, width - share];
        var cells = sheet.Signers.Select(Signature).Select((lines, i) => Grids.Cell(widths[^(sheet.Signers.Count - i)], TableVerticalAlignmentValues.Top, lines)).ToList();
        if (cells.Count == 1)
        {
            cells.Insert(0, Grids.Cell(widths[0], TableVerticalAlignmentValues.Top, [Wml.Line(Body, "")]));
        }

        yield return Wml.Flat(before: 240);
        yield return Grids.Borderless(widths, Grids.Row(false, [.. cells]));
    }

    private List<OpenXmlElement> Signature(FormSigner signer) =>
    [
        Wml.Line(looks["SignerTitle"] with { Size = BodySize }, signer.Title),
        Wml.Line(looks["SignerTitle"] with { Size = BodySize, Bold = false, Italic = true }, signer.Note),
        .. Enumerable.Range(0, 4).Select(_ => Wml.Line(looks["SignerName"], "")),
        Wml.Line(looks["SignerName"] with { Size = BodySize }, signer.Name ?? ""),
    ];
}
