using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NamRo.Kernel.Text;

namespace NamRo.Kernel.Files;

/// <summary>The text of paragraphs: list numbers made visible, breaks and tabs kept, deleted and hidden runs left out, old fonts converted.</summary>
internal sealed class DocxParagraphs(MainDocumentPart main)
{
    private const string Gap = "    ";

    private readonly DocxNumbering numbering = new(main);
    private readonly DocxFonts fonts = new(main);

    /// <summary>The older alphabet that fonts of this document announced; null when none did.</summary>
    public string? LegacyEncoding { get; private set; }

    /// <summary>One paragraph; line breaks inside it are kept as U+000A. Text boxes follow on lines of their own.</summary>
    public string Read(Paragraph paragraph)
    {
        List<Piece> pieces = [];
        List<string> boxes = [];
        Collect(paragraph, paragraph, pieces, boxes);
        string label = numbering.Next(paragraph);
        string body = Join(pieces);
        string line = label.Length == 0 ? body : $"{label} {body.TrimStart()}";
        return boxes.Count == 0 ? line : string.Join('\n', boxes.Prepend(line).Where(part => part.Length > 0));
    }

    private void Collect(OpenXmlElement parent, Paragraph paragraph, List<Piece> pieces, List<string> boxes)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run when !IsHidden(run):
                    CollectRun(run, paragraph, pieces, boxes);
                    break;
                case Run or DeletedRun or MoveFromRun or ParagraphProperties or SdtProperties:
                    break;
                default:
                    Collect(child, paragraph, pieces, boxes);
                    break;
            }
        }
    }

    private void CollectRun(Run run, Paragraph paragraph, List<Piece> pieces, List<string> boxes)
    {
        OldFont font = fonts.Of(run, paragraph);
        bool capitals = run.RunProperties?.Caps is { } caps && (caps.Val?.Value ?? true);
        foreach (OpenXmlElement child in run.ChildElements)
        {
            if (PlainPart(child) is { } part)
            {
                pieces.Add(new Piece(capitals ? part.ToUpperInvariant() : part, font));
            }
            else if (child is AlternateContent or Drawing or Picture)
            {
                boxes.AddRange(Boxes(child));
            }
        }
    }

    private static string? PlainPart(OpenXmlElement child)
    {
        return child switch
        {
            DocumentFormat.OpenXml.Wordprocessing.Text words => words.Text,
            TabChar or PositionalTab => Gap,
            Break or CarriageReturn => "\n",
            NoBreakHyphen => "-",
            SymbolChar symbol => Symbol(symbol),
            _ => null,
        };
    }

    /// <summary>Pictures of bullets and boxes from symbol fonts have no meaning as letters.</summary>
    private static string Symbol(SymbolChar symbol)
    {
        bool isCode = int.TryParse(symbol.Char?.Value, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out int code);
        return isCode && code is > 0x20 and < 0x7F && symbol.Font?.Value?.Contains("ding", StringComparison.OrdinalIgnoreCase) != true ? ((char)code).ToString() : " ";
    }

    /// <summary>Text boxes; of the two forms that Word writes for old and new readers only the first is taken.</summary>
    private IEnumerable<string> Boxes(OpenXmlElement drawing)
    {
        OpenXmlElement source = drawing is AlternateContent alternate ? alternate.GetFirstChild<AlternateContentChoice>() ?? drawing : drawing;
        return source.Descendants<TextBoxContent>()
            .SelectMany(box => box.Descendants<Paragraph>())
            .Select(Read)
            .Where(line => line.Length > 0);
    }

    private static bool IsHidden(Run run)
    {
        return run.RunProperties?.Vanish is { } vanish && (vanish.Val?.Value ?? true);
    }

    /// <summary>Runs of one old font are joined before they are converted: VNI may have letter and mark in two runs.</summary>
    private string Join(List<Piece> pieces)
    {
        StringBuilder line = new();
        for (int at = 0; at < pieces.Count;)
        {
            int end = at;
            StringBuilder part = new();
            while (end < pieces.Count && pieces[end].Font == pieces[at].Font)
            {
                part.Append(pieces[end++].Text);
            }

            line.Append(Convert(part.ToString(), pieces[at].Font));
            at = end;
        }

        return line.ToString();
    }

    private string Convert(string part, OldFont font)
    {
        bool isOld = font != OldFont.None && part.AsSpan().ContainsAnyInRange('\u00A1', '\u00FE') && !part.AsSpan().ContainsAnyInRange('\u0100', '\u1EFF');
        if (!isOld)
        {
            return font == OldFont.Tcvn3Capitals ? part.ToUpperInvariant() : part;
        }

        LegacyEncoding = font == OldFont.Vni ? Text.LegacyEncoding.Vni : Text.LegacyEncoding.Tcvn3;
        return font switch
        {
            OldFont.Vni => LegacyAlphabets.FromVni(part),
            OldFont.Tcvn3Capitals => LegacyAlphabets.FromTcvn3(part).ToUpperInvariant(),
            _ => LegacyAlphabets.FromTcvn3(part),
        };
    }

    private readonly record struct Piece(string Text, OldFont Font);
}
