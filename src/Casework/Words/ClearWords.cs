using NamRo.Kernel.Localisation;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Casework.Words;

/// <summary>The clears of a case as the strip shows them: what stands there, or what to do.</summary>
internal sealed class ClearWords(Texts texts, CaseWords words)
{
    private const int MaxValue = 60;

    private static readonly Dictionary<string, string> Names =
        ReferenceData.Csv<Row>("clears.csv").ToDictionary(r => r.Code, r => r.Name);

    /// <summary>"Rõ người"; a Vietnamese key.</summary>
    public static string Name(string clear) => Names.GetValueOrDefault(clear, clear);

    public IReadOnlyList<ClearView> Strip(CaseView view) => [.. view.Clears.Select(c => Show(view, c))];

    private ClearView Show(CaseView view, ClearState state)
    {
        var (value, detail) = Value(view, state.Clear);
        return new ClearView(state.Clear, texts[Name(state.Clear)], state.Passed ? value ?? texts["Đã rõ"] : null, state.Passed ? detail : null)
        {
            Remedy = state.HowToMend is null ? null : texts.Format(state.HowToMend),
            RemedyHref = view.Allowed.Contains(Cases.CaseVerbs.Revise) ? $"/cases/{view.Row.Id}/revise" : null,
            OverrideReason = state.Passed ? null : view.Overrides.GetValueOrDefault(state.Clear),
        };
    }

    private (string? Value, string? Detail) Value(CaseView view, string clear) => clear switch
    {
        "person" => (words.Person(view.Row.Officer), Join(words.Title(view.Row.Officer, view.Row.Lead), words.Unit(view.Row.Lead))),
        "work" => (view.Row.Citation ?? view.Row.Clause ?? Shorten(view.Row.Title), null),
        "process" => (view.Process?.Name, Steps(view)),
        "responsibility" => (words.Person(view.Row.AccountableLeader), Responsibility(view)),
        "result" => (view.Row.Product, view.Content.JudgedBy),
        "product" => (view.Row.Product, view.Content.JudgedBy),
        "time" => (view.Row.DueAt is { } due ? Format.Moment(due) : words.NoDue(view.Row), view.Content.Due.Text),
        "authority" => (words.Person(view.Row.AccountableLeader), words.Title(view.Row.AccountableLeader, view.Row.Issuer)),
        _ => (null, null),
    };

    private string? Steps(CaseView view) => view.Process is not { } process ? null : view.StepsDone.Count == 0
        ? texts["phiên bản {0}, {1} bước", process.Number, process.Steps.Count]
        : texts["phiên bản {0}, xong {1} trên {2} bước", process.Number, view.StepsDone.Count, process.Steps.Count];

    private string? Responsibility(CaseView view)
    {
        var with = string.Join(", ", view.Content.Coordinators.Select(u => words.Unit(u)));
        var title = words.Title(view.Row.AccountableLeader, view.Row.Issuer);
        return with.Length == 0 ? title : Join(title, texts["phối hợp: {0}", with]);
    }

    private static string? Join(string? first, string? second) => first is null ? second : $"{first}, {second}";

    private static string Shorten(string text)
    {
        var cut = text.Length <= MaxValue ? text.Length : text.LastIndexOf(' ', MaxValue);
        return cut == text.Length ? text : text[..(cut > 0 ? cut : MaxValue)] + "…";
    }

    private sealed class Row
    {
        public string Code { get; set; } = "";

        public string Name { get; set; } = "";
    }
}
