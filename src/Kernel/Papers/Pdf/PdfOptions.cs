namespace NamRo.Kernel.Papers.Pdf;

/// <summary>Where LibreOffice is and how long it may take.</summary>
public sealed class PdfOptions
{
    /// <summary>Path of the program; when empty it is looked for in the usual places and along the search path.</summary>
    public string? Program { get; set; }

    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromMinutes(2);
}
