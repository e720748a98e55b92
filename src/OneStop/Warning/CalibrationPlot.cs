using System.Globalization;
using System.Text;

namespace NamRo.OneStop.Warning;

/// <summary>Draws a calibration as SVG: the chance given across, the share that was late up, the diagonal of a perfect forecast. Pure.</summary>
internal static class CalibrationPlot
{
    private const int Size = 400;
    private const int Left = 70;
    private const int Top = 50;
    private const int Width = 560;
    private const int Height = 530;

    public static string Draw(CalibrationTable table, string title)
    {
        var svg = new StringBuilder();
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}" role="img" font-family="sans-serif" font-size="13">""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<title>{Escape(title)}</title><rect width="{Width}" height="{Height}" fill="#fff"/>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{Left}" y="28" font-size="16" fill="#1b2a4a">{Escape(title)}</text>""");
        for (var percent = 0; percent <= 100; percent += 20)
        {
            Grid(svg, percent);
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"""<line x1="{X(0)}" y1="{Y(0)}" x2="{X(1)}" y2="{Y(1)}" stroke="#777" stroke-dasharray="6 4"/>""");
        foreach (var band in table.Bands.Where(b => b.Forecasts > 0))
        {
            Point(svg, band);
        }

        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{Left + (Size / 2)}" y="{Top + Size + 45}" text-anchor="middle">Xác suất trễ đã báo (%)</text>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text transform="translate(22 {Top + (Size / 2)}) rotate(-90)" text-anchor="middle">Tỷ lệ trễ thật (%)</text>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{Left}" y="{Height - 10}" fill="#555">n = {table.Forecasts} dự báo, {table.Late} hồ sơ trễ; vạch đứng: khoảng tin cậy 95 % (Wilson)</text></svg>""");
        return svg.ToString();
    }

    /// <summary>The 95 % interval of a share after Wilson, which holds for small numbers and near 0 and 1.</summary>
    internal static (double Low, double High) Wilson(int part, int whole)
    {
        const double Z = 1.96;
        var share = (double)part / whole;
        var middle = share + (Z * Z / (2 * whole));
        var reach = Z * Math.Sqrt(((share * (1 - share)) + (Z * Z / (4 * whole))) / whole);
        var scale = 1 + (Z * Z / whole);
        return (Math.Max(0, (middle - reach) / scale), Math.Min(1, (middle + reach) / scale));
    }

    private static void Grid(StringBuilder svg, int percent)
    {
        var at = percent / 100.0;
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<line x1="{X(0)}" y1="{Y(at)}" x2="{X(1)}" y2="{Y(at)}" stroke="#ddd"/><text x="{Left - 8}" y="{Y(at) + 4}" text-anchor="end">{percent}</text>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<text x="{X(at)}" y="{Top + Size + 20}" text-anchor="middle">{percent}</text>""");
    }

    private static void Point(StringBuilder svg, CalibrationBand band)
    {
        var (low, high) = Wilson(band.Late, band.Forecasts);
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<line x1="{X(band.Mean)}" y1="{Y(low)}" x2="{X(band.Mean)}" y2="{Y(high)}" stroke="#1f4e9c" stroke-width="2"/>""");
        svg.AppendLine(CultureInfo.InvariantCulture, $"""<circle cx="{X(band.Mean)}" cy="{Y(band.Share!.Value)}" r="5" fill="#1f4e9c"/><text x="{X(band.Mean) + 9}" y="{Y(band.Share.Value) + 16}" fill="#333" font-size="11">n={band.Forecasts}</text>""");
    }

    private static double X(double share) => Math.Round(Left + (share * Size), 1);

    private static double Y(double share) => Math.Round(Top + ((1 - share) * Size), 1);

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
