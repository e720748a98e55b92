using System.Globalization;
using System.Text;

namespace NamRo.Kernel.Papers.Qr;

/// <summary>A QR symbol as one SVG path of unit squares; drawn with attributes because the content policy allows no inline style.</summary>
/// <param name="Size">Width and height with the quiet zone, in modules.</param>
/// <param name="Path">The dark modules.</param>
public sealed record QrDrawing(int Size, string Path)
{
    /// <summary>Nothing to show yet.</summary>
    public static QrDrawing Empty { get; } = new(1, "");

    public static QrDrawing Of(string text)
    {
        var symbol = QrSymbol.Of(text);
        var path = new StringBuilder();
        for (var y = 0; y < symbol.Side; y++)
        {
            for (var x = 0; x < symbol.Side; x++)
            {
                if (symbol.IsDark(y, x))
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrDrawing(symbol.Side, path.ToString());
    }
}
