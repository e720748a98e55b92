using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace NamRo.Kernel.Papers.Docx;

/// <summary>A square picture in a line of its own.</summary>
public static class PictureBlock
{
    private const string PictureUri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const int EmuPerMillimetre = 36000;

    /// <param name="main">The part of the paper.</param>
    /// <param name="png">The picture.</param>
    /// <param name="side">Width and height in millimetres.</param>
    /// <param name="alternative">What the picture is, for readers who do not see it.</param>
    /// <param name="look">How the line stands.</param>
    public static Paragraph Square(MainDocumentPart main, byte[] png, int side, string alternative, Look look)
    {
        ArgumentNullException.ThrowIfNull(main);
        var id = $"rIdPicture{main.ImageParts.Count() + 1}";
        var part = main.AddImagePart(ImagePartType.Png, id);
        using (var stream = new MemoryStream(png))
        {
            part.FeedData(stream);
        }

        return new Paragraph(Wml.Properties(look), new Run(new Drawing(Inline(id, (long)side * EmuPerMillimetre, alternative))));
    }

    private static Wp.Inline Inline(string id, long side, string alternative) => new(
        new Wp.Extent { Cx = side, Cy = side },
        new Wp.DocProperties { Id = 1U, Name = id, Description = alternative },
        new A.Graphic(new A.GraphicData(Picture(id, side)) { Uri = PictureUri }))
    {
        DistanceFromTop = 0U,
        DistanceFromBottom = 0U,
        DistanceFromLeft = 0U,
        DistanceFromRight = 0U,
    };

    private static Pic.Picture Picture(string id, long side) => new(
        new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 1U, Name = id }, new Pic.NonVisualPictureDrawingProperties()),
        new Pic.BlipFill(new A.Blip { Embed = id }, new A.Stretch(new A.FillRectangle())),
        new Pic.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = side, Cy = side }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
