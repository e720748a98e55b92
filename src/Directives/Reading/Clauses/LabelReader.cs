using System.Text.RegularExpressions;
using NamRo.Directives.Reading.Text;

namespace NamRo.Directives.Reading.Clauses;

/// <summary>One label and its value.</summary>
internal sealed record LabelledField(FieldRole Role, MappedText Value, int Start);

/// <summary>Reads "Đơn vị chủ trì: ...", "Phối hợp: ...", "Thời gian: ...", "Sản phẩm: ..." in a line of their own or one after another.</summary>
internal static class LabelReader
{
    private const string Who = @"(?:(?:cac )?(?:don vi|co quan|bo phan|can bo|nguoi|ca nhan|to chuc|phong ban|chu the) )?";

    private static readonly (FieldRole Role, Regex Pattern)[] Labels =
    [
        (FieldRole.Coordinate, Label(Who + @"(?:cung )?phoi hop(?: thuc hien)?")),
        (FieldRole.Lead, Label(Who + @"(?:duoc giao )?(?:chu tri(?: thuc hien| tham muu)?|thuc hien(?: chinh)?|phu trach|dau moi|"
            + @"chiu trach nhiem(?: chinh)?|tham muu|chuan bi|soan thao|xay dung|duoc giao)|trach nhiem(?: thuc hien)?|phan cong(?: thuc hien)?|giao cho")),
        (FieldRole.OldDeadline, Label("(?:thoi han|han)(?: da giao| cu| ban dau)")),
        (FieldRole.Deadline, Label(@"thoi gian(?: thuc hien| hoan thanh| du kien| bao cao)?|thoi han(?: hoan thanh| thuc hien| moi| bao cao)?|"
            + @"han(?: hoan thanh| chot| moi)?|tien do(?: thuc hien| hoan thanh)?|thoi diem(?: hoan thanh)?|moc thoi gian|hoan thanh|"
            + @"ngay hoan thanh|ky han")),
        (FieldRole.Product, Label(@"san pham(?: dau ra| hoan thanh| du kien| thuc hien)?|ket qua(?: dau ra| du kien| san pham|, san pham)?|"
            + @"dau ra|hinh thuc san pham|san pham, ket qua")),
        (FieldRole.Monitor, Label(Who + @"(?:theo doi(?:, don doc| don doc)?|don doc(?:, theo doi)?|giam sat)")),
        (FieldRole.Action, Label("nhiem vu|noi dung(?: thuc hien| cong viec)?|cong viec")),
        (FieldRole.Other, Label("kinh phi|dia diem|ghi chu|nguon luc|thanh phan|doi tuong|hinh thuc|can cu")),
    ];

    /// <summary>The fields of a paragraph, in order; empty when it holds no label.</summary>
    public static List<LabelledField> Read(MappedText text)
    {
        if (!text.Text.Contains(':', StringComparison.Ordinal))
        {
            return [];
        }

        var starts = new List<(FieldRole Role, int Start, int Value)>();
        foreach ((FieldRole role, Regex pattern) in Labels)
        {
            foreach (Match match in pattern.Matches(text.Folded))
            {
                Group label = match.Groups["l"];
                if (!starts.Exists(found => found.Start < match.Index + match.Length && label.Index < found.Value))
                {
                    starts.Add((role, label.Index, match.Index + match.Length));
                }
            }
        }

        starts.Sort((a, b) => a.Start.CompareTo(b.Start));
        return [.. starts.Select((field, i) => new LabelledField(
            field.Role, ValueOf(text, field.Value, i + 1 < starts.Count ? starts[i + 1].Start : text.Length), field.Start))];
    }

    /// <summary>Whether the paragraph begins with a label.</summary>
    public static bool IsLabelled(MappedText text) => Read(text) is [{ Start: <= 2 }, ..];

    private static Regex Label(string name) => Pattern.Of(@"(?:^|[;.,(\n] ?|- |\+ )(?<l>" + name + ") ?:");

    private static MappedText ValueOf(MappedText text, int from, int to)
    {
        return text.Slice(from, to - from).Trim(c => c is ' ' or ';' or '.' or '(' or ')' or ',' or '-' or '+' or '\n');
    }
}
