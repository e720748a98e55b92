using NamRo.Kernel.Files;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Papers.Pdf;

namespace NamRo.Reports.Making;

/// <summary>A report as a file to take away.</summary>
internal sealed class ReportFiles(ReportSheets sheets, ReportPapers papers, PdfConverter pdf)
{
    /// <summary>PDF needs LibreOffice on the server.</summary>
    public bool OffersPdf => pdf.IsAvailable;

    /// <param name="kind">Xlsx, Docx or Pdf.</param>
    /// <exception cref="Kernel.Rules.RuleException">PDF is asked for and LibreOffice is missing or fails.</exception>
    public async Task<byte[]> WriteAsync(ReportContent content, FileKind kind, UnitId issuer, CancellationToken cancellation) => kind switch
    {
        FileKind.Xlsx => sheets.Write(content),
        FileKind.Docx => papers.Write(content, issuer),
        FileKind.Pdf => await pdf.ConvertAsync(papers.Write(content, issuer), cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string NameOf(ReportContent content, FileKind kind) => $"{content.Title}.{(kind == FileKind.Xlsx ? "xlsx" : kind == FileKind.Pdf ? "pdf" : "docx")}";
}
