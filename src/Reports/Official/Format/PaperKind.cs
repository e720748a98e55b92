namespace NamRo.Reports.Official.Format;

/// <summary>A kind of paper under one rule, such as Report, "Báo cáo", BC. A State letter has no abbreviation (documents.md 3.5).</summary>
internal sealed record PaperKind(string Kind, string Name, string Abbreviation, FormatStatus Status)
{
    /// <summary>The kind that carries its subject under the number and names its addressees first.</summary>
    public const string Letter = "Letter";

    public const string Report = "Report";
    public const string Plan = "Plan";
    public const string Notice = "Notice";

    /// <summary>The name as it stands over the subject, in capitals.</summary>
    public string Heading => Name.ToUpperInvariant();
}
