using System.Text.Json;
using NamRo.Kernel.Activity;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;

namespace NamRo.Casework.Api;

/// <summary>One clear as programs read it.</summary>
internal sealed record ApiClear(string Clear, bool Passed, string? HowToMend);

/// <summary>One event of the history: its name in the log and its own fields.</summary>
internal sealed record ApiEvent(DateTime At, PersonId Actor, PersonId? OnBehalfOf, string Name, JsonElement Data);

/// <summary>A case with everything the key's owner may see of it, but its history.</summary>
internal sealed record ApiCase
{
    public required CaseRow Row { get; init; }

    public required CaseContent Content { get; init; }

    public required TimeCell Cell { get; init; }

    public required IReadOnlyList<ApiClear> Clears { get; init; }

    public required IReadOnlyDictionary<string, string> Overrides { get; init; }

    public required ProcessInfo? Process { get; init; }

    public required IReadOnlyList<int> StepsDone { get; init; }

    public required IReadOnlyList<LedgerLine> Ledger { get; init; }

    public required LatenessShare? Lateness { get; init; }

    public required IReadOnlyList<ConsultationView> Consultations { get; init; }

    public required IReadOnlyList<RequestView> Requests { get; init; }

    public required IReadOnlyList<EvidenceView> Evidence { get; init; }

    public required IReadOnlyList<CaseRow> Parts { get; init; }

    /// <summary>Why the due date is what it is, in the caller's language.</summary>
    public required IReadOnlyList<string> DueTrace { get; init; }

    public required IReadOnlyList<string> Allowed { get; init; }

    public static ApiCase Of(CaseView view, Texts texts) => new()
    {
        Row = view.Row, Content = view.Content, Cell = view.Cell, Overrides = view.Overrides, Process = view.Process, StepsDone = view.StepsDone,
        Ledger = view.Ledger, Lateness = view.Lateness, Consultations = view.Consultations, Requests = view.Requests, Evidence = view.Evidence,
        Parts = view.Parts, Allowed = view.Allowed,
        Clears = [.. view.Clears.Select(c => new ApiClear(c.Clear, c.Passed, c.HowToMend is null ? null : texts.Format(c.HowToMend)))],
        DueTrace = [.. view.DueTrace.Select(texts.Format)],
    };

    public static IReadOnlyList<ApiEvent> HistoryOf(CaseView view, EventCatalogue events) => [.. view.History.Select(line =>
    {
        using var data = JsonDocument.Parse(events.Write(line.Event));
        return new ApiEvent(line.At, line.Actor, line.OnBehalfOf, events.NameOf(line.Event), data.RootElement.Clone());
    })];
}
