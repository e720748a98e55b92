using NamRo.Casework;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Directives.Api;

/// <summary>One clear of a draft as programs read it.</summary>
internal sealed record ApiDraftClear(string Clear, bool Passed, string? HowToMend);

internal sealed record ApiDraft(
    DraftId Id, int Order, DraftState State, DraftContent Content, IReadOnlyList<TextSpan> Spans, IReadOnlyList<string> Notes,
    IReadOnlyList<ApiDraftClear> Clears, IReadOnlyList<CaseId> Cases);

/// <summary>A document with text, clauses, drafts, groups and coverage.</summary>
internal sealed record ApiDocument
{
    public required DocumentId Id { get; init; }

    public required UnitId Owner { get; init; }

    public required string Number { get; init; }

    public required string Symbol { get; init; }

    public required string Kind { get; init; }

    public required string Issuer { get; init; }

    public required DateOnly Date { get; init; }

    public required string Subject { get; init; }

    public required SecurityLabel Label { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<DocumentId> Bases { get; init; }

    public required string? FileName { get; init; }

    public required DateTime RegisteredAt { get; init; }

    public required PersonId RegisteredBy { get; init; }

    public required IReadOnlyList<ClauseView> Clauses { get; init; }

    public required IReadOnlyList<ApiDraft> Drafts { get; init; }

    public required IReadOnlyList<GroupView> Groups { get; init; }

    public required Coverage Coverage { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public static ApiDocument Of(DocumentView view, Texts texts) => new()
    {
        Id = view.Id, Owner = view.Owner, Number = view.Number, Symbol = view.Symbol, Kind = view.Kind, Issuer = view.Issuer, Date = view.Date,
        Subject = view.Subject, Label = view.Label, Text = view.Text, Bases = view.Bases, FileName = view.FileName, RegisteredAt = view.RegisteredAt,
        RegisteredBy = view.RegisteredBy, Clauses = view.Clauses, Groups = view.Groups, Coverage = view.Coverage, Warnings = view.Warnings,
        Drafts = [.. view.Drafts.Select(d => new ApiDraft(
            d.Id, d.Order, d.State, d.Content, d.Spans, d.Notes, [.. d.Clears.Select(c => Clear(c, texts))], d.Cases))],
    };

    public static ApiDraftClear Clear(ClearState clear, Texts texts) =>
        new(clear.Clear, clear.Passed, clear.HowToMend is null ? null : texts.Format(clear.HowToMend));
}

/// <summary>What issuing did: the cases, and the drafts that were held with the clears that are missing.</summary>
internal sealed record ApiIssueOutcome(IReadOnlyList<CaseReceipt> Issued, IReadOnlyList<ApiHeldDraft> Held)
{
    public static ApiIssueOutcome Of(IssueOutcome outcome, Texts texts) => new(
        outcome.Issued, [.. outcome.Held.Select(h => new ApiHeldDraft(h.Draft, h.Unit, [.. h.Missing.Select(m => ApiDocument.Clear(m, texts))]))]);
}

internal sealed record ApiHeldDraft(DraftId Draft, UnitId? Unit, IReadOnlyList<ApiDraftClear> Missing);
