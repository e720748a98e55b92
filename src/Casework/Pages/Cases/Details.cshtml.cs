using Microsoft.AspNetCore.Mvc;
using NamRo.Casework.Words;
using NamRo.Kernel.Identity;
using NamRo.Kernel.Localisation;
using NamRo.Ui;
using NamRo.Ui.Models;

namespace NamRo.Casework.Pages.Cases;

/// <summary>One case: how it stands, whose it is, what to do now.</summary>
[Permission("case.read")]
internal sealed class DetailsModel(ICasework casework, CaseWords words, ClearWords clears, CaseStory story, CasePath path, CaseHomes homes) : AppPage
{
    /// <summary>Id or number.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public CaseView Case { get; private set; } = null!;

    public CaseActions Actions { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs { get; private set; } = [];

    /// <summary>Number and address of the case this one is a part of, when the reader may see it.</summary>
    public Crumb? Parent { get; private set; }

    public IReadOnlyList<ClearView> Clears { get; private set; } = [];

    public IReadOnlyList<LedgerSpan> Ledger { get; private set; } = [];

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    public override async Task<IActionResult?> LoadAsync()
    {
        if (!CaseId.TryParse(Key, null, out var id))
        {
            return await casework.FindByCodeAsync(Actor, Key.Trim().ToUpperInvariant(), Cancellation) is { } found ? Redirect($"/cases/{found}") : NotFound();
        }

        Case = await casework.GetAsync(Actor, id, Cancellation);
        if (homes.Elsewhere(Case.Row) is { } home)
        {
            return Redirect(home);
        }

        Actions = CaseActions.Of(Case, Actor, words);
        Crumbs = await path.CrumbsAsync(Actor, Case.Row, Cancellation);
        Parent = Case.Row.Parent is { } parent ? await path.ParentAsync(Actor, parent, Cancellation) : null;
        Clears = clears.Strip(Case);
        Ledger = LedgerWords.Spans(Case, words, T);
        History = story.Tell(Case);
        return null;
    }

    /// <summary>What the panel says above its buttons.</summary>
    public LocalText NextStep() => (Case.Row, Actions.Primary) switch
    {
        (_, { } primary) => T[VerbWords.Step(primary.Verb, Case.Row)],
        ({ State: CaseState.Closed or CaseState.Cancelled }, _) => T["Việc đã kết thúc. Không còn gì phải làm."],
        ({ State: CaseState.Accepted }, _) => T["Kết quả đã được chấp nhận. Văn phòng sẽ đóng hồ sơ."],
        ({ HolderSince: { } since }, _) => T["Việc đang ở {0} từ {1}. Bạn không phải làm gì lúc này.", words.Holder(Case.Row), since],
        _ => T["Bạn không phải làm gì lúc này."],
    };
}
