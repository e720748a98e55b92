using NamRo.Kernel.Localisation;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Casework.Words;

/// <inheritdoc cref="ICaseTelling"/>
internal sealed class CaseTelling(CaseStory story, CaseWords words, Texts texts) : ICaseTelling
{
    public IReadOnlyList<TimelineEntry> Tell(CaseView view) => story.Tell(view);

    public IReadOnlyList<TimelineEntry> TellSince(CaseView view, long version) => story.TellSince(view, version);

    public IReadOnlyList<LedgerSpan> Ledger(CaseView view) => LedgerWords.Spans(view, words, texts);

    public StatusTone Tone(CaseRow row) => words.Tone(row);

    public string Status(CaseRow row) => words.Status(row);
}
