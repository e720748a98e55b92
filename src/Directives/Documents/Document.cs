using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Text;

namespace NamRo.Directives.Documents;

/// <summary>A document in the register of a committee, with the text as it was read. Its drafts and groups change only by its events.</summary>
internal sealed class Document : IEventSource
{
    public const string LogKind = "document";

    private readonly List<PendingEvent> pending = [];

    private Document()
    {
    }

    public DocumentId Id { get; private set; }

    public UnitId Owner { get; private set; }

    public string Number { get; private set; } = "";

    public string Symbol { get; private set; } = "";

    public string NumberKey { get; private set; } = "";

    public long NumberValue { get; private set; }

    public string Kind { get; private set; } = "";

    public string Issuer { get; private set; } = "";

    public string IssuerKey { get; private set; } = "";

    public DateOnly Date { get; private set; }

    public int Year { get; private set; }

    public string Subject { get; private set; } = "";

    public SecurityLabel Label { get; private set; }

    public string Text { get; private set; } = "";

    public string? FileHash { get; private set; }

    public string? FileName { get; private set; }

    public DateTime RegisteredAt { get; private set; }

    public PersonId RegisteredBy { get; private set; }

    public IReadOnlyList<DocumentId> Bases { get; private set; } = [];

    public IReadOnlyList<StoredClause> Clauses { get; private set; } = [];

    public IReadOnlyList<StoredNote> Warnings { get; private set; } = [];

    public string SearchExact { get; private set; } = "";

    public string SearchFolded { get; private set; } = "";

    /// <summary>Grows by one with each event; the store refuses a save on another version.</summary>
    public long Version { get; private set; }

    public string PrintedNumber => DocumentKey.Printed(Number, Symbol);

    string IEventSource.ObjectKind => LogKind;

    Guid IEventSource.ObjectId => Id.Value;

    public static Document Register(NewDocument content, ReadText read, DocumentAct act)
    {
        var document = new Document
        {
            Id = DocumentId.New(), Owner = content.Owner, Label = content.Label, Text = content.Text, FileHash = content.FileHash, FileName = content.FileName,
            RegisteredAt = act.At, RegisteredBy = act.OnBehalfOf ?? act.Actor, Clauses = read.Clauses, Warnings = read.Warnings,
        };
        document.TakeHeader(content.Number, content.Symbol, content.Kind, content.Issuer, content.Date, content.Subject, content.Bases);
        document.Raise(
            new DocumentRegistered(
                content.Owner, content.Number, content.Symbol, content.Kind, content.Issuer, content.Date, content.Subject, content.Label, content.Bases,
                TextHash.Of(content.Text), content.FileHash, content.FileName, read.Clauses.Count, read.Drafts.Count),
            act);
        return document;
    }

    public void Correct(DocumentCorrected correction, DocumentAct act)
    {
        TakeHeader(
            correction.Number, correction.Symbol, correction.Kind, correction.Issuer, correction.Date, correction.Subject, correction.Bases);
        Raise(correction, act);
    }

    /// <summary>Records a change of the drafts or groups, which are saved with the document.</summary>
    public void Raise(DocumentEvent happened, DocumentAct act)
    {
        Version++;
        pending.Add(new PendingEvent(happened, act.Actor, act.ActorUnit, act.OnBehalfOf, act.At, Version));
    }

    IReadOnlyList<PendingEvent> IEventSource.TakeEvents()
    {
        var taken = pending.ToArray();
        pending.Clear();
        return taken;
    }

    private void TakeHeader(
        string number, string symbol, string kind, string issuer, DateOnly date, string subject, IReadOnlyList<DocumentId> bases)
    {
        (Number, Symbol, Kind, Issuer, Date, Subject, Bases) = (number, symbol, kind, issuer, date, subject, bases);
        var key = DocumentKey.Of(number, symbol, issuer, date);
        (NumberKey, NumberValue, IssuerKey, Year) = (key.Number, DocumentKey.ValueOf(number), key.Issuer, key.Year);
        var text = $"{PrintedNumber} {kind} {issuer} {subject}";
        (SearchExact, SearchFolded) = (VietnameseText.ExactKey(text), VietnameseText.Fold(text));
    }
}

/// <summary>What the reader made of a text.</summary>
internal sealed record ReadText(IReadOnlyList<StoredClause> Clauses, IReadOnlyList<StoredNote> Warnings, IReadOnlyList<ReadDraft> Drafts);

/// <summary>A task as proposed.</summary>
internal sealed record ReadDraft(DraftContent Content, IReadOnlyList<TextSpan> Spans, IReadOnlyList<StoredNote> Notes);
