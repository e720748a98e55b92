namespace NamRo.Casework.Words;

/// <summary>Where each case is shown: at its module's, or here.</summary>
internal sealed class CaseHomes(IEnumerable<ICaseHome> homes)
{
    private readonly Dictionary<string, ICaseHome> byKind = homes.ToDictionary(h => h.Kind);

    /// <summary>The module's own page; null when cases of the kind live here.</summary>
    public string? Elsewhere(CaseRow row) => byKind.GetValueOrDefault(row.Kind)?.Href(row.Id);

    public string Of(CaseRow row) => Elsewhere(row) ?? $"/cases/{row.Id}";

    /// <summary>Where the reader of an inbox does the next step.</summary>
    public string Of(InboxItem item)
    {
        var row = item.Case;
        return (item.Reason, byKind.GetValueOrDefault(row.Kind)) switch
        {
            (InboxReason.ToAnswer, { } home) => home.AnswerHref(row.Id, item.Number ?? 0),
            (_, { } home) => home.Href(row.Id),
            _ => InboxWords.Href(item),
        };
    }
}
