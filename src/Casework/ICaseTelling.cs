using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Casework;

/// <summary>How a case is told, for modules whose cases have pages of their own: one history, one ledger, one word for how it stands.</summary>
public interface ICaseTelling
{
    /// <summary>The history as sentences, newest first.</summary>
    IReadOnlyList<TimelineEntry> Tell(CaseView view);

    /// <summary>What happened after the version of the case that the reader had on the screen, newest first.</summary>
    IReadOnlyList<TimelineEntry> TellSince(CaseView view, long version);

    /// <summary>The ledger as the bar and its table show it.</summary>
    IReadOnlyList<LedgerSpan> Ledger(CaseView view);

    StatusTone Tone(CaseRow row);

    /// <summary>How it stands in time, as the chip says it.</summary>
    string Status(CaseRow row);
}

/// <summary>Where cases of a kind live when a module has pages of its own for them; the engine's addresses and lists lead there.</summary>
public interface ICaseHome
{
    /// <summary>The kind, of <see cref="CaseKinds"/>.</summary>
    string Kind { get; }

    /// <summary>The page of the case.</summary>
    string Href(CaseId id);

    /// <summary>The page where a question put to another unit is answered.</summary>
    string AnswerHref(CaseId id, int consultation);
}
