using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NamRo.App.Tests.Kernel.Files;

/// <summary>Small PDFs with Vietnamese text: each letter is its own code, told to readers by a ToUnicode table. No font is embedded.</summary>
internal static class PdfSample
{
    /// <summary>Pages of lines placed at points (x, y from the bottom), size 13.</summary>
    public static byte[] Of(params (double X, double Y, string Text)[][] pages)
    {
        List<string> objects = ["<< /Type /Catalog /Pages 2 0 R >>", PageTree(pages.Length), Font(), Descendant(), ToUnicode()];
        for (int page = 0; page < pages.Length; page++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {7 + (page * 2)} 0 R >>");
            objects.Add(Stream(string.Concat(pages[page].Select(Show))));
        }

        return Assemble(objects);
    }

    /// <summary>A page with a stream that unpacks to so many zero bytes.</summary>
    public static byte[] Bomb(int bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream zlib = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(new byte[bytes]);
        }

        string body = Encoding.Latin1.GetString(packed.ToArray());
        return Assemble(["<< /Type /Catalog /Pages 2 0 R >>", PageTree(0), $"<< /Filter /FlateDecode /Length {packed.Length} >>\nstream\n{body}\nendstream"]);
    }

    public static byte[] Assemble(List<string> objects)
    {
        StringBuilder file = new("%PDF-1.7\n");
        List<int> offsets = [];
        for (int at = 0; at < objects.Count; at++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{objects[at]}\nendobj\n");
        }

        int start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string PageTree(int count)
    {
        return $"<< /Type /Pages /Count {count} /Kids [{string.Join(' ', Enumerable.Range(0, count).Select(page => $"{6 + (page * 2)} 0 R"))}] >>";
    }

    private static string Font() => "<< /Type /Font /Subtype /Type0 /BaseFont /Times /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>";

    private static string Descendant()
    {
        return "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Times /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + "/FontDescriptor << /Type /FontDescriptor /FontName /Times /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>";
    }

    private static string ToUnicode()
    {
        return Stream(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + "2 beginbfrange <0000> <00FF> <0000> <0100> <01FF> <0100> endbfrange 2 beginbfrange <1E00> <1EFF> <1E00> <2000> <20FF> <2000> endbfrange\n"
            + "endcmap end end");
    }

    private static string Show((double X, double Y, string Text) line)
    {
        string codes = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(line.Text));
        return string.Create(CultureInfo.InvariantCulture, $"BT /F1 13 Tf 1 0 0 1 {line.X} {line.Y} Tm <{codes}> Tj ET\n");
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";
}
