using QRCoder;

namespace NamRo.Kernel.Papers.Qr;

/// <summary>A QR symbol of a text, as squares for a page or as a picture for a paper. The quiet zone of four squares is part of it.</summary>
public sealed class QrSymbol
{
    private const int PixelsPerSquare = 8;

    private readonly QRCodeData data;

    private QrSymbol(QRCodeData data) => this.data = data;

    /// <summary>Squares along one side.</summary>
    public int Side => data.ModuleMatrix.Count;

    /// <summary>The symbol with medium correction: a smudge over a seventh of it does no harm.</summary>
    public static QrSymbol Of(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new QrSymbol(QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M));
    }

    public bool IsDark(int row, int column) => data.ModuleMatrix[row][column];

    /// <summary>A black and white PNG.</summary>
    public byte[] Png()
    {
        using var renderer = new PngByteQRCode(data);
        return renderer.GetGraphic(PixelsPerSquare);
    }
}
