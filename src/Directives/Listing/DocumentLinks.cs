namespace NamRo.Directives.Listing;

/// <summary>Addresses of the pages of documents.</summary>
internal static class DocumentLinks
{
    public const string Register = "/documents/register";

    public const string All = "/documents";

    public static string Of(DocumentId id) => $"{All}/{id}";

    public static string Review(DocumentId id) => $"{All}/{id}/review";

    public static string Matrix(DocumentId id) => $"{All}/{id}/matrix";

    public static string Issue(DocumentId id) => $"{All}/{id}/issue";

    public static string Correct(DocumentId id) => $"{All}/{id}/correct";

    public static string File(DocumentId id) => $"{All}/{id}/file";

    public static string Draft(DocumentId id, DraftId draft) => $"{All}/{id}/drafts/{draft}";

    public static string NewDraft(DocumentId id, string? anchor = null) =>
        $"{All}/{id}/drafts/new{(anchor is null ? "" : "?anchor=" + Uri.EscapeDataString(anchor))}";
}
