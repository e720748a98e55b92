using System.Xml;

namespace NamRo.Kernel.Files;

/// <summary>
/// Streams one XML part of an Office package: well-formed, no document type (entity bombs, external entities), not nested absurdly,
/// no relationship that makes a program fetch something from elsewhere (reliability.md B30), no macro content type.
/// </summary>
internal static class PartCheck
{
    private const string Hyperlink = "/hyperlink";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        CheckCharacters = true,
        CloseInput = false,
    };

    public static void Xml(string name, Stream content, long size, FileLimits limits)
    {
        if (size == 0)
        {
            return;
        }

        bool hasRelations = name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        bool hasTypes = name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase);
        try
        {
            using XmlReader reader = XmlReader.Create(content, Settings);
            while (reader.Read())
            {
                CheckNode(reader, limits);
                if (reader.NodeType == XmlNodeType.Element && (hasRelations || hasTypes))
                {
                    CheckRelation(reader);
                    CheckContentType(reader);
                }
            }
        }
        catch (XmlException)
        {
            throw Refusals.Damaged();
        }
    }

    private static void CheckNode(XmlReader reader, FileLimits limits)
    {
        if (reader.NodeType == XmlNodeType.DocumentType)
        {
            throw new FileRefusedException("archive.dtd", $"Tệp chứa khai báo DTD, có thể là mã phá hoại. Hãy xuất lại tệp từ Word hoặc Excel.");
        }

        if (reader.Depth > limits.MaxXmlDepth)
        {
            throw Refusals.Bomb();
        }
    }

    private static void CheckRelation(XmlReader reader)
    {
        bool isExternal = reader.LocalName == "Relationship" && string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
        bool isHyperlink = reader.GetAttribute("Type")?.EndsWith(Hyperlink, StringComparison.Ordinal) == true;
        if (isExternal && !isHyperlink && !IsOwnDisk(reader.GetAttribute("Target")))
        {
            throw new FileRefusedException(
                "archive.external", $"Tệp gọi nội dung từ nơi khác (mẫu, ảnh hoặc đối tượng liên kết). Hãy chèn hẳn nội dung đó vào tệp rồi tải lên lại.");
        }
    }

    /// <summary>Word writes the place of the author's template ("file:///C:\…\Normal.dotm"); nothing is fetched over a network by it.</summary>
    private static bool IsOwnDisk(string? target)
    {
        string path = Uri.UnescapeDataString(target ?? "").Replace('\\', '/');
        path = path.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) ? path[8..] : path;
        return path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
    }

    private static void CheckContentType(XmlReader reader)
    {
        string type = reader.GetAttribute("ContentType") ?? "";
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusals.Macro();
        }
    }
}
